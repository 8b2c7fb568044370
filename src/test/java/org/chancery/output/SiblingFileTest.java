package org.chancery.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that is written beside its target")
class SiblingFileTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("never takes the place of a device")
    void device() {
        Path nothing = Path.of("/dev/null");
        assumeThat(nothing).exists();
        assertThatThrownBy(() -> new SiblingFile(nothing)).isInstanceOfSatisfying(UnwritableOutput.class, refused -> assertThat(refused
                .fault()).isEqualTo(OutputFault.NO_FILE));
    }

    @Test
    @DisplayName("takes the place of a link, and leaves alone what that leads to")
    void link() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "theirs");
        Path target = Files.createSymbolicLink(folder.resolve("ours.txt"), other);
        try (SiblingFile sibling = new SiblingFile(target)) {
            try (OutputStream out = sibling.open()) {
                out.write("ours".getBytes(StandardCharsets.UTF_8));
            }
            sibling.moveOver();
        }
        assertThat(target).isRegularFile().hasContent("ours");
        assertThat(Files.isSymbolicLink(target)).isFalse();
        assertThat(other).hasContent("theirs");
    }
}
