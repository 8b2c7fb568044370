package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The desk's words on the command line")
class LexiconCommandTest {
    private static final String ROW = "EVENT\tLantern Gathering|Lanterns\tkind=forum;language=en";

    @TempDir
    private Path folder;
    private Terminal terminal;
    private Path words;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("store"));
        words = folder.resolve("words.tsv");
    }

    @Test
    @DisplayName("are learnt from a file, printed and written in the same format, and count when an article is read")
    void learnt() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "The Lantern Gathering will be held in Tbilisi on 9 March.");
        String store = folder.resolve("store").toString();
        assertThat(terminal.done("lexicon").out()).isEmpty();
        Files.writeString(words, "\uFEFF# by hand\n\n" + ROW + "\n");
        assertThat(terminal.done("lexicon", "--add", words.toString()).out()).isEqualTo(ROW + "\n");
        Path out = folder.resolve("out.tsv");
        terminal.done("lexicon", "--out", out.toString());
        assertThat(out).content().endsWith("\n" + ROW + "\n");
        assertThat(terminal.done("lexicon", "--add", out.toString()).out()).isEqualTo(ROW + "\n");
        assertThat(terminal.done("read", "--json", "--store", store, "--language", "en", "--published", "2026-03-02", article.toString())
                .out()).contains("\"kind\":\"forum\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FEAST\tLanterns\tlanguage=en", "EVENT\tLanterns\tkind=feast;language=en", "PERSON\tIlan\tc=KAZ;language=en",
            "MONTH\tIlan\tn=x;language=en", "PERSON\tIlan\tn=x;language=en", "PERSON\tIlan\tc=KZ", "PERSON\t|\tlanguage=en"})
    @DisplayName("a row that is none is named with its line, and nothing of the file is learnt")
    void broken(String row) throws IOException {
        Files.writeString(words, ROW + "\n" + row + "\n");
        Answer answer = terminal.run("lexicon", "--add", words.toString());
        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.err()).contains("words.tsv:2").doesNotContain("Exception");
        assertThat(terminal.done("lexicon").out()).isEmpty();
    }
}
