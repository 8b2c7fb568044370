package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands export and import, with a bundle")
class BundleCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal(String store) {
        return new Terminal(folder.resolve(store));
    }

    @Test
    @DisplayName("take a store to another one, and change nothing the second time; a dry run does nothing")
    void thereAndBack() throws IOException {
        Path out = folder.resolve("out.json");
        terminal("a").done("add", "--name", "Summit", "--kind", "summit", "--date", "2021-09", "--country", "KZ", "--note", "the map");
        assertThat(terminal("a").done("export", "--notes", "--out", out.toString()).lines()).containsExactly("1 event written to " + out
                + ".", "0 articles go along whole.", "This is for the house; nothing is withheld.");
        assertThat(terminal("b").done("import", "--dry-run", out.toString()).lines()).containsExactly(
                "new  2021-09  Summit  (not here yet)", "1 new, 0 changed, 0 unchanged, 0 skipped");
        assertThat(folder.resolve("b")).doesNotExist();
        terminal("b").done("import", out.toString());
        assertThat(terminal("b").done("import", out.toString()).lines()).containsExactly("unchanged  2021-09  Summit  (the same as here)",
                "0 new, 0 changed, 1 unchanged, 0 skipped");
        Path again = folder.resolve("again.json");
        terminal("b").done("export", "--notes", "--out", again.toString());
        assertThat(Files.readString(again)).isEqualTo(Files.readString(out)).contains("the map");
    }

    @Test
    @DisplayName("say what was wrong with file, line and key, and take the rest")
    void remarks() throws IOException {
        Path out = folder.resolve("out.json");
        terminal("a").done("add", "--name", "Summit", "--date", "2021-09");
        terminal("a").done("add", "--name", "Forum", "--date", "2021-10");
        terminal("a").done("export", "--out", out.toString());
        Files.writeString(out, Files.readString(out).replaceFirst("\"owner\":\"\"", "\"owner\":7"));
        Answer answer = terminal("b").done("import", out.toString());
        assertThat(answer.lines()).contains("skipped  no date  Summit  (a value cannot be read; see the remark)",
                "1 new, 0 changed, 0 unchanged, 1 skipped");
        assertThat(answer.err()).isEqualTo(out + ":3: owner 7: of another type than it must be; passed over\n");
        assertThat(terminal("b").done("list").out()).contains("Forum").doesNotContain("Summit");
    }

    @Test
    @DisplayName("refuse a later version and a file that is no bundle with one sentence that says what to do")
    void refused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"format\":\"chancery-bundle\",\"version\":2,\n\"events\":[\n]}\n");
        Answer later = terminal("a").run("import", file.toString());
        assertThat(later.status()).isEqualTo(3);
        assertThat(later.err()).contains(file + ":1", "Update Chancery").doesNotContain("Exception");
        Files.writeString(file, "{\"title\":\"Talks\",\"text\":\"They talk.\"}");
        Answer article = terminal("a").run("import", file.toString());
        assertThat(article.status()).isEqualTo(3);
        assertThat(article.err()).contains("no bundle", "read");
    }
}
