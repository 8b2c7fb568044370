package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bad input is answered with one sentence and the right status:")
class BadInputTest {
    private static final String GOOD = "{\"title\":\"T\",\"published\":\"2021-04-08\",\"language\":\"en\",\"text\":\"Nothing much.\"}";

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("store"));
    }

    @AfterEach
    void storeStands() {
        assertThat(terminal.run("list").status()).isZero();
    }

    @Test
    @DisplayName("an empty file, a binary and a missing file")
    void unreadable() throws IOException {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("bin.txt"), noise);
        Files.createFile(folder.resolve("empty.txt"));
        for (String name : new String[]{"bin.txt", "empty.txt", "none.txt"}) {
            Answer answer = terminal.run("read", "--json", folder.resolve(name).toString());
            assertThat(answer.status()).as(name).isEqualTo(3);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err().lines()).singleElement().asString().contains(name);
        }
    }

    @Test
    @DisplayName("a folder of hostile files of each format, each of them named with its reason, and a good one read beside them")
    void hostile() throws IOException {
        Path hostile = Path.of("src/test/resources/org/chancery/intake/samples/hostile");
        Path good = Files.writeString(folder.resolve("good.json"), GOOD);
        Answer answer = terminal.run("read", "--json", hostile.toString(), good.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("good.json").doesNotContain("root:", "haha");
        try (Stream<Path> files = Files.list(hostile)) {
            assertThat(files.map(Path::toString)).isNotEmpty()
                    .allSatisfy(file -> assertThat(answer.err().lines().filter(line -> line.startsWith(
                            file + ":"))).singleElement().asString().matches(".*: .+\\. .+\\."));
        }
    }

    @Test
    @DisplayName("50 MB of text")
    void large() throws IOException {
        Path large = folder.resolve("large.txt");
        Files.write(large, new byte[50 * 1024 * 1024]);
        Answer answer = terminal.run("read", large.toString());
        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.err()).contains("20 MB");
    }

    @Test
    @DisplayName("broken UTF-8, which is read with a remark")
    void brokenText() throws IOException {
        Path file = folder.resolve("utf.txt");
        Files.write(file,
                "The summit is on ?? Friday.".replace("??", "\u00FF\u00FE").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Answer answer = terminal.run("read", "--json", "--published", "2021-04-08", file.toString());
        assertThat(answer.status()).isZero();
        assertThat(answer.err()).contains("utf.txt", "broken");
        assertThat(answer.lines()).hasSize(1);
    }

    @Test
    @DisplayName("a folder with one unreadable file, of which the others are read and stored")
    void mixed() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("a.json"), GOOD);
        Files.writeString(mixed.resolve("b.json"), "{\"title\":\n nonsense}");
        Files.writeString(mixed.resolve("notes.doc"), "passed over");
        Answer answer = terminal.run("read", "--save", "--json", mixed.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.lines()).singleElement().asString().contains("a.json");
        assertThat(answer.err()).contains("b.json", "2", "1 file of another kind");
    }

    @Test
    @DisplayName("a folder with a link that leads nowhere, of which the others are read")
    void brokenLink() throws IOException {
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.writeString(linked.resolve("a.json"), GOOD);
        Files.createSymbolicLink(linked.resolve("b.json"), linked.resolve("gone.json"));
        Answer answer = terminal.run("read", "--json", linked.toString());
        assertThat(answer.lines()).singleElement().asString().contains("a.json");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("b.json");
    }

    @Test
    @DisplayName("a file that may not be read")
    void noPermission() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "words");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret)).as("running as root").isFalse();
        Answer answer = terminal.run("read", secret.toString());
        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.err()).contains("secret.txt");
    }

    @Test
    @DisplayName("a store where none can be made")
    void noStore() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        Path article = Files.writeString(folder.resolve("a.json"), GOOD);
        Answer answer = terminal.run("read", "--save", "--json", "--store", folder.resolve("file").resolve("store").toString(), article
                .toString());
        assertThat(answer.status()).isEqualTo(4);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(1);
    }

    @Test
    @DisplayName("an input line that is broken, named by its number")
    void line() {
        Answer answer = terminal.typing("[" + GOOD + ",\n{\"title\":\"x\"}]").run("read", "--json", "-");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("-:2");
        assertThat(answer.lines()).hasSize(1);
    }
}
