package org.chancery.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the world can hand to the program, and how often each is tried in the normal tests: the slower, the less. */
enum HostileTarget {
    TEXT(60, "txt"), HTML(40, "html"), JSON(150, "json"), JSON_LINES(150, "jsonl"), FEED(120, "rss"), MAIL(150, "eml"),
    MAIL_FOLDER(150, "mbox"), PDF(100, "pdf"), DOCX(150, "docx"),
    /** In each of its forms. */
    CALENDAR(120, "ics"),
    /** Into the store and out again. */
    GIVEN_BACK(30, "ics"), LINT(400, "ics"), BUNDLE(60, "json"), TABLE(150, "csv"), LEXICON(400, "tsv"), DATE(5_000, "txt"), SEARCH(40,
            "txt"),
    SETTINGS(300, "properties"), COMMAND(40, "txt");

    /** The samples of articles, of which those of the right ending are read too. */
    private static final Path SAMPLES = Path.of("src/test/resources/org/chancery/intake/samples");
    private static final Path INPUTS = Path.of("src/test/resources/org/chancery/launch/hostile");

    private final int rounds;
    private final String ending;

    HostileTarget(int rounds, String ending) {
        this.rounds = rounds;
        this.ending = ending;
    }

    int rounds() {
        return rounds;
    }

    /** Of the name of a file in which such an input comes. */
    String ending() {
        return ending;
    }

    /** Where its inputs are kept: what begins with {@code seed} is as people write it, all else has been a fault once. */
    Path folder() {
        return INPUTS.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is changed to make a hostile input, in the order of the names. */
    List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        Stream.of(folder(), SAMPLES).flatMap(folder -> files(folder).stream()).filter(file -> file.startsWith(INPUTS) || file.toString()
                .endsWith("." + ending)).forEach(file -> seeds.add(bytes(file)));
        return Collections.unmodifiableList(seeds);
    }

    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
