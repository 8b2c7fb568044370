package org.chancery.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A scratch file")
class ScratchFileTest {

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".scratch")).collect(Collectors.toSet());
        }
    }

    @Test
    @DisplayName("gives back what was written, tells it to nobody else, never lies twice the same, and is gone when closed")
    void life() throws IOException {
        byte[] text = "Talks at the lake, ".repeat(2000).getBytes(StandardCharsets.UTF_8);
        Set<Path> before = temporary();
        try (ScratchFile scratch = new ScratchFile()) {
            byte[] first = written(scratch, text, before);
            byte[] second = written(scratch, text, before);
            assertThat(first).isNotEqualTo(second);
        }
        assertThat(temporary()).isEqualTo(before);
    }

    private static byte[] written(ScratchFile scratch, byte[] text, Set<Path> before) throws IOException {
        try (OutputStream out = scratch.open()) {
            out.write(text);
        }
        try (InputStream in = scratch.read()) {
            assertThat(in.readAllBytes()).isEqualTo(text);
        }
        assertThat(scratch.size()).isEqualTo(text.length);
        Path file = temporary().stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
        byte[] lies = Files.readAllBytes(file);
        assertThat(new String(lies, StandardCharsets.ISO_8859_1)).doesNotContain("Talks", "lake");
        return lies;
    }
}
