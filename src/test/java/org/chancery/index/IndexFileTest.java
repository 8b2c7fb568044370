package org.chancery.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An index")
class IndexFileTest {
    private static final int FORM = 7;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("words.index");
        new IndexWriter(FORM).numbers(1, -2, Integer.MAX_VALUE).bytes("ölü".getBytes(StandardCharsets.UTF_8)).numbers().numbers(5)
                .write(file);
    }

    private File written() {
        return file.toFile();
    }

    @Test
    @DisplayName("gives back what was written, in its order")
    void reads() {
        IndexFile index = Objects.requireNonNull(IndexFile.of(written(), FORM));

        assertThat(index.numbers()).containsExactly(1, -2, Integer.MAX_VALUE);
        assertThat(index.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("ölü");
        assertThat(index.numbers()).isEmpty();
        assertThat(index.numbers()).containsExactly(5);
    }

    @Test
    @DisplayName("of another form is passed over")
    void otherForm() {
        assertThat(IndexFile.of(written(), FORM + 1)).isNull();
    }

    @Test
    @DisplayName("is passed over when a data file beside it was changed after it was made, and only then")
    void outdated() throws IOException {
        FileTime made = Files.getLastModifiedTime(file);
        Path rows = Files.writeString(folder.resolve("words.tsv"), "a\tb\n");
        Path notes = Files.writeString(folder.resolve("README.md"), "words");
        Files.setLastModifiedTime(notes, FileTime.fromMillis(made.toMillis() + 60_000));
        Files.setLastModifiedTime(rows, FileTime.fromMillis(made.toMillis() - 60_000));
        assertThat(IndexFile.of(written(), FORM)).isNotNull();

        Files.setLastModifiedTime(rows, FileTime.fromMillis(made.toMillis() + 60_000));

        assertThat(IndexFile.of(written(), FORM)).isNull();
    }

    @Test
    @DisplayName("that was never built is none")
    void none() {
        assertThat(IndexFile.in("/org/chancery/", "no-such.index", FORM)).isNull();
    }
}
