package org.chancery.launch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chancery.cli.Cli;
import org.chancery.cli.OpenStore;
import org.chancery.cli.Pictures;
import org.chancery.cli.Secrets;
import org.chancery.cli.Surroundings;
import org.chancery.cli.Window;
import org.chancery.publishing.dav.Backoff;
import org.chancery.publishing.dav.DavClient;
import org.chancery.reading.ArticleReader;
import org.chancery.store.seal.Passphrase;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;

/** A user at a terminal: runs commands in this process, on a store of its own, with a clock that stands still. */
final class Terminal {
    private static final ArticleReader READER = ArticleReader.load();
    /** A server that does not answer is asked again at once. */
    private static final Backoff AT_ONCE = new Backoff(2, Duration.ofSeconds(1), Duration.ofSeconds(1), new SplittableRandom(1), (wait,
            cancelled) -> {});

    private final Path store;
    private final Clock clock = Clock.fixed(Instant.parse("2021-06-15T09:00:00Z"), ZoneId.of("Asia/Almaty"));
    private String typed = "";
    private Secrets secrets = new NoSecrets();

    Terminal(Path store) {
        this.store = store;
    }

    /** What a command answered. */
    record Answer(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Terminal typing(String text) {
        typed = text;
        return this;
    }

    Terminal knowing(Secrets known) {
        secrets = known;
        return this;
    }

    Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), print(out), print(
                err), 0, clock, Messages.of(Locale.ENGLISH), "1.2.3", new StoreFolders(store, clock), new NoWindow(), new RequestsWritten(),
                () -> READER, secrets,
                new DavClient.Way(AT_ONCE, Duration.ofSeconds(20), clock, null));
        int status = new Cli(surroundings).run(arguments);
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that must be done without a remark. */
    Answer done(String... arguments) {
        Answer answer = run(arguments);
        if (answer.status() != 0) {
            throw new AssertionError(Arrays.toString(arguments) + " ended with " + answer.status() + ": " + answer.err());
        }
        return answer;
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Neither a variable nor somebody who types. */
    private record NoSecrets() implements Secrets {
        @Override
        public Optional<char[]> ofVariable(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<char[]> typed(String prompt) {
            return Optional.empty();
        }
    }

    private record NoWindow() implements Window {
        @Override
        public boolean possible() {
            return false;
        }

        @Override
        public void prepare() {
            throw new AssertionError("there is no display");
        }

        @Override
        public void open(Path folder, @Nullable Passphrase passphrase, @Nullable LocalDate today, @Nullable Path arriving) {
            throw new AssertionError("there is no display");
        }
    }

    /** Writes what was asked for in place of a picture of it. */
    private record RequestsWritten() implements Pictures {
        @Override
        public void draw(Request request, OpenStore store, Path out) {
            try {
                Files.writeString(out, request.toString());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
