package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A start without JavaFX")
class BareStartTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("runs every command that draws nothing")
    void commands() throws IOException, InterruptedException {
        String store = folder.resolve("store").toString();
        assertThat(start("list", "--store", store)).isEqualTo(0);
        assertThat(start("add", "--name", "Talks", "--store", store)).isEqualTo(0);
        assertThat(start("list", "--json", "--store", store)).isEqualTo(0);
        assertThat(start("frobnicate")).isEqualTo(2);
        assertThat(start("read", folder.resolve("none.txt").toString())).isEqualTo(3);
    }

    private int start(String... arguments) throws IOException, InterruptedException {
        String path = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).filter(p -> !p.contains("javafx"))
                .reduce((a, b) -> a + java.io.File.pathSeparator + b).orElseThrow();
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path,
                Main.class.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        assertThat(said).doesNotContain("unexpected", "Exception");
        return status;
    }
}
