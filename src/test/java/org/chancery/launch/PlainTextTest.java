package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What lies in an encrypted store")
class PlainTextTest {
    private static final String WORD = DeskAtWork.WORD;
    private static final String CYRILLIC = DeskAtWork.CYRILLIC;
    /** Word forms are cut at their ends in an index. */
    private static final TraceSearch SEARCH = new TraceSearch("Zyzzyxmark", "Зызыксмарк");

    @TempDir
    private Path folder;

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Test
    @DisplayName("and in the temporary folder, tells nothing of what was read, added, imported, set, published, searched and taken back")
    void nothing() throws IOException, InterruptedException {
        Path store = made("store");
        Path temporary = made("temporary");
        Path home = made("home");
        Path kept = made("kept");
        Path outside = made("outside");
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "teacup lantern orchard\n");
        Path said = folder.resolve("said");
        int status;
        try (FileKeeper keeper = new FileKeeper(List.of(store, temporary, home), kept)) {
            keeper.start();
            status = child(temporary, home, said, List.of(store.toString(), outside.toString(), passphrase.toString()))
                    .waitFor();
        }
        assertThat(status).as("%s", Files.readString(said)).isZero();
        for (Path scanned : List.of(store, temporary, home, kept)) {
            assertThat(SEARCH.under(scanned)).isEmpty();
        }
        assertThat(names(store)).contains("chancery.mv.db", "chancery.key", "settings.json", "settings.sealed");
        assertThat(SEARCH.under(outside)).as("what was meant to go out").isNotEmpty();
        assertThat(names(kept)).as("files that were deleted again").anyMatch(name -> name.endsWith(".scratch"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Process child(Path temporary, Path home, Path said, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(argument -> !argument.startsWith("-javaagent")).forEach(
                line::add);
        line.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home, "-cp", System.getProperty("java.class.path"),
                DeskAtWork.class.getName()));
        line.addAll(arguments);
        return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    @Test
    @DisplayName("would be found: in a store in the clear, in another way of writing, and in what is compressed")
    void found() throws IOException {
        Path store = made("clear");
        new Terminal(store).done("add", "--name", WORD, "--note", CYRILLIC);
        assertThat(SEARCH.under(store)).isNotEmpty();
        Path written = made("written");
        Files.write(written.resolve("a"), ("..." + CYRILLIC).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        Files.write(written.resolve("b"), ("..." + CYRILLIC).getBytes(java.nio.charset.Charset.forName("windows-1251")));
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(written.resolve("c")))) {
            out.write((WORD + "...").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(written.resolve("d")))) {
            out.putNextEntry(new java.util.zip.ZipEntry("x"));
            out.write((WORD + "...").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Files.writeString(written.resolve("nothing"), "nothing");
        assertThat(SEARCH.under(written)).hasSize(4);
    }
}
