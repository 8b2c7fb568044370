package org.chancery.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The log of a store")
class ProgramLogTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2021-09-27T07:12:00.123Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder;

    private ProgramLog log() {
        return new ProgramLog(folder, NOON);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            return files.sorted().toList();
        }
    }

    private String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    @Test
    @DisplayName("says when it started, with versions, and what failed, with its code and places in code")
    void lines() throws IOException {
        ProgramLog log = log();
        log.note(ProgramLog.Happening.STARTED);
        log.note(ProgramLog.Happening.OPENED);
        log.failed(new IllegalStateException("words"));
        assertThat(all()).startsWith("2021-09-27T07:12:00Z started chancery ").contains("\n2021-09-27T07:12:00Z opened\n")
                .containsPattern("\n2021-09-27T07:12:00Z failed [0-9A-Z]{3}-[0-9A-Z]{3}\n  code ")
                .contains("  java.lang.IllegalStateException\n    org.chancery.log.ProgramLogTest.lines:");
    }

    @Test
    @DisplayName("holds nothing of what the user keeps, whatever failed")
    void nothingOfTheUser() throws IOException {
        ProgramLog log = log();
        Provoked.failures().forEach(log::failed);
        Provoked.failures().forEach(log::failed);
        assertThat(all()).contains("org.h2.", "NoSuchFileException", " again\n").doesNotContain(Provoked.MARKER, "Confidential")
                .doesNotContain(folder.toString());
    }

    @Test
    @DisplayName("turns over: five files of a quarter of a megabyte, the oldest goes")
    void rotates() throws IOException {
        ProgramLog log = log();
        log.note(ProgramLog.Happening.CLOSED);
        Path newest = files().getFirst();
        for (int turn = 0; turn < 8; turn++) {
            Files.writeString(newest, (turn + ".").repeat(ProgramLog.MOST_BYTES / 2));
            log.note(ProgramLog.Happening.STARTED);
        }
        assertThat(files()).hasSize(ProgramLog.FILES).allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(
                ProgramLog.MOST_BYTES));
        assertThat(folder.resolve("log/chancery.1.log")).content().startsWith("7.");
        assertThat(folder.resolve("log/chancery.4.log")).content().startsWith("4.");
    }

    @Test
    @DisplayName("is not flooded by a failure that comes again and again")
    void again() throws IOException {
        ProgramLog log = log();
        for (int i = 0; i < 1000; i++) {
            log.failed(new IllegalStateException("words"));
        }
        assertThat(all().lines().filter(line -> line.contains(" failed "))).hasSize(ProgramLog.MOST_OF_A_CODE);
    }

    @Test
    @DisplayName("makes no folder of a store that is not there")
    void noStore() {
        Path none = folder.resolve("none");
        new ProgramLog(none, NOON).failed(new IllegalStateException());
        assertThat(none).doesNotExist();
    }

    @Test
    @DisplayName("stops nobody where it cannot be written")
    void unwritable() throws IOException {
        Files.writeString(folder.resolve("log"), "a file in the way");
        log().failed(new IllegalStateException());
        assertThat(folder.resolve("log")).content().isEqualTo("a file in the way");
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        assumeTrue(readOnly.toFile().setWritable(false));
        new ProgramLog(readOnly, NOON).note(ProgramLog.Happening.OPENED);
        assertThat(readOnly).exists();
    }

    @Test
    @DisplayName("takes entries of several threads whole")
    void threads() throws IOException, InterruptedException {
        ProgramLog log = log();
        List<Thread> threads = Stream.generate(() -> Thread.ofVirtual().unstarted(() -> {
            for (int i = 0; i < 50; i++) {
                log.note(ProgramLog.Happening.OPENED);
            }
        })).limit(8).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(all().lines()).hasSize(400).allMatch("2021-09-27T07:12:00Z opened"::equals);
    }
}
