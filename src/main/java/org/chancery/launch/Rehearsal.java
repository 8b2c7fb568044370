package org.chancery.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.text.Messages;

/**
 * Plays a short run through at build time, so that the JVM can record in its cache which classes a start needs. The launcher calls it with the
 * kind of run, {@code article}, {@code commands} or {@code window}, and an empty folder to work in. For an installed program, whose one cache
 * has to be small, it is called twice: with {@code store}, so that there is something to show, and with {@code installed} for the run itself.
 */
final class Rehearsal {
    private static final String SAMPLE = "/org/chancery/sample/";
    /** Enough to meet each kind of event. */
    private static final int ARTICLES = 12;

    private final String store;
    private final Path scratch;

    private Rehearsal(Path scratch) {
        this.scratch = scratch;
        store = scratch.resolve("store").toString();
    }

    public static void main(String[] arguments) throws IOException {
        Path scratch = Path.of(arguments[1]);
        if (!scratch.toFile().isDirectory()) {
            throw new IllegalArgumentException(scratch + " is not a folder");
        }
        Rehearsal rehearsal = new Rehearsal(scratch);
        switch (arguments[0]) {
            case "article" -> rehearsal.article();
            case "commands" -> rehearsal.commands();
            case "store" -> rehearsal.fill();
            case "installed" -> rehearsal.installed();
            default -> rehearsal.window();
        }
        System.exit(0);
    }

    /** Without the store: each class in the cache takes time at a start, needed or not. */
    private void article() throws IOException {
        for (Path file : sample()) {
            run("read", "--json", file.toString());
        }
        run("read", "--json", "--explain", "--published", "2021-04-08", "-");
        run("read", "--json", "--language", "ru", "--published", "2021-04-08", "-");
        run("read", "--published", "2021-04-08", "-");
    }

    /** The articles of the sample as files, since what they tell leads through most of the reader. */
    private List<Path> sample() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : new String(resource("index.txt"), StandardCharsets.UTF_8).lines().limit(ARTICLES).toList()) {
            files.add(Files.write(scratch.resolve(name), resource(name)));
        }
        return files;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(SAMPLE + name), name)) {
            return in.readAllBytes();
        }
    }

    private void commands() {
        String id = run("add", "--name", "Rehearsal", "--date", "2021-09", "--city", "Astana", "--country", "KZ", "--party", "state:KZ",
                "--store", store).strip();
        run("list", "--store", store);
        run("list", "--json", "--from", "2021-01-01", "--store", store);
        run("search", "Astana", "--store", store);
        run("show", id, "--store", store);
        run("edit", id, "--status", "scheduled", "--store", store);
        run("export", "--out", scratch.resolve("rehearsal.ics").toString(), "--store", store);
        run("read", "--json", "--explain", "--published", "2021-04-08", "-");
        run("read", "--save", "--published", "2021-04-08", "--store", store, "-");
        run("--help");
        run("list", "--nonsense");
    }

    private void window() {
        run("tour", "--out", scratch.resolve("tour").toString());
    }

    private void fill() throws IOException {
        for (Path file : sample()) {
            run("read", "--save", file.toString(), "--store", store);
        }
    }

    /** The command line, and the window of a month with events. */
    private void installed() throws IOException {
        run("--version", "--store", store);
        RehearsedWindow.play(Path.of(store));
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream article = new java.io.ByteArrayInputStream("The ministers of the two countries will meet in Astana on Friday.".getBytes(
                StandardCharsets.UTF_8));
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Clock clock = Main.clock();
        Messages messages = Messages.of(Locale.ENGLISH);
        new Composition(article, new PrintStream(out, true, StandardCharsets.UTF_8), err, clock, messages, new Unexpected(err, clock,
                messages)).cli().run(arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
