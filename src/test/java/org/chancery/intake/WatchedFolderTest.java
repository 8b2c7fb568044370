package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A watched folder")
class WatchedFolderTest {

    @TempDir
    Path folder = Path.of("");

    private Path put(String name, String text, long second) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
        return file;
    }

    @Test
    @DisplayName("gives a file once it stands still, and only once")
    void once() throws IOException {
        WatchedFolder watched = new WatchedFolder(folder);
        Path file = put("deep/a.txt", "One article.", 1);
        put("notes.xyz", "of no kind", 1);
        assertThat(watched.look().files()).isEmpty();
        assertThat(watched.look().files()).containsExactly(file);
        assertThat(watched.look().files()).isEmpty();
    }

    @Test
    @DisplayName("waits while a file grows, and for one that is still empty")
    void growing() throws IOException {
        WatchedFolder watched = new WatchedFolder(folder);
        Path empty = put("b.txt", "", 1);
        Path file = put("a.txt", "Half an art", 1);
        assertThat(watched.look().files()).isEmpty();
        put("a.txt", "Half an article, and the rest.", 2);
        assertThat(watched.look().files()).isEmpty();
        assertThat(watched.look().files()).containsExactly(file);
        put("b.txt", "Now there is something.", 3);
        assertThat(watched.look().files()).isEmpty();
        assertThat(watched.look().files()).containsExactly(empty);
    }

    @Test
    @DisplayName("gives a file again that was changed after it was given")
    void changed() throws IOException {
        WatchedFolder watched = new WatchedFolder(folder);
        Path file = put("a.txt", "Half an art", 1);
        watched.look();
        assertThat(watched.look().files()).containsExactly(file);
        put("a.txt", "Half an article, and the rest.", 2);
        watched.look();
        assertThat(watched.look().files()).containsExactly(file);
    }

    @Test
    @DisplayName("says when it is not there")
    void gone() {
        assertThatThrownBy(() -> new WatchedFolder(folder.resolve("none")).look()).isInstanceOf(UnreadableInput.class);
    }

    @Test
    @DisplayName("tells once of a folder in it that cannot be opened, and gives the other files")
    void closed() throws IOException {
        Path file = put("a.txt", "One article.", 1);
        Path closed = Files.createDirectory(folder.resolve("closed"), PosixFilePermissions.asFileAttribute(Set.of()));
        assumeThat(Files.isReadable(closed)).as("running as root").isFalse();
        WatchedFolder watched = new WatchedFolder(folder);
        assertThat(watched.look().failures()).singleElement().satisfies(failure -> assertThat(failure.file()).endsWith("closed"));
        assertThat(watched.look()).isEqualTo(new WatchedFolder.Look(List.of(file), List.of()));
    }
}
