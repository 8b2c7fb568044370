package org.chancery.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/** Failures as libraries and we ourselves throw them, each with the user's words in its message. */
public final class Provoked {
    /** What a user might keep, and nobody else may read. */
    public static final String MARKER = "KokshetauConfidential";

    private Provoked() {}

    /** Of each library that words come near, and of our own, with causes, suppressed ones and a circle. */
    public static List<Throwable> failures() {
        Throwable own = new IllegalStateException(MARKER, database());
        own.addSuppressed(path());
        Throwable circle = new IllegalArgumentException(MARKER);
        Throwable round = new IllegalStateException(MARKER, circle);
        circle.initCause(round);
        return List.of(own, database(), path(), json(), date(), circle, new NamedByHand(MARKER), new StackOverflowError(MARKER));
    }

    static Throwable database() {
        return thrownBy(() -> {
            try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                    PreparedStatement ask = connection.prepareStatement("SELECT CAST(? AS INTEGER)")) {
                ask.setString(1, MARKER);
                return ask.executeQuery();
            }
        });
    }

    private static Throwable path() {
        return thrownBy(() -> Files.readString(Path.of(MARKER, "missing"), StandardCharsets.UTF_8));
    }

    private static Throwable json() {
        return thrownBy(() -> JsonMapper.shared().readTree("{\"a\":" + MARKER + "}"));
    }

    private static Throwable date() {
        return thrownBy(() -> java.time.LocalDate.parse(MARKER.strip()));
    }

    private static Throwable thrownBy(Callable<?> work) {
        try {
            work.call();
        } catch (Exception thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }

    /** One that puts the words into what it says of itself, too. */
    private static final class NamedByHand extends RuntimeException {
        private static final long serialVersionUID = 1;

        NamedByHand(String words) {
            super(words);
        }

        @Override
        public String toString() {
            return getMessage() + " " + getLocalizedMessage();
        }
    }
}
