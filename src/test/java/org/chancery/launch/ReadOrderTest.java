package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Reading many files")
class ReadOrderTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("keeps the order of the input whatever the number of jobs")
    void order() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < 60; i++) {
            String text = "Number " + i + " ".repeat((60 - i) * 400) + "The end of it is here and that is all.";
            Files.writeString(articles.resolve("%02d.json".formatted(i)), """
                    {"title":"%d","published":"2021-04-08","language":"en","text":"%s"}""".formatted(i, text));
        }
        var lines = new Terminal(folder.resolve("store")).done("read", "--json", "--jobs", "7", articles.toString()).lines();
        assertThat(lines).extracting(l -> JsonMapper.shared().readTree(l).get("title").stringValue()).containsExactlyElementsOf(IntStream
                .range(0, 60).mapToObj(Integer::toString).toList());
    }

    @Test
    @DisplayName("stores each text once")
    void once() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Nothing much happened on that day.");
        Terminal terminal = new Terminal(folder.resolve("store"));
        assertThat(terminal.done("read", "--save", "--published", "2021-04-08", article.toString()).out()).contains("Stored:");
        assertThat(terminal.done("read", "--save", "--published", "2021-04-08", article.toString()).out()).contains("Stored before");
    }

    @Test
    @DisplayName("reads an article anew when it learns on which day it was published")
    void datedLater() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"),
                "The presidents of Kenya and Ghana will hold talks in Nairobi on Friday.");
        Terminal terminal = new Terminal(folder.resolve("store"));
        assertThat(terminal.run("read", "--save", article.toString()).status()).isEqualTo(1);
        assertThat(terminal.done("list").out()).isEmpty();
        terminal.done("read", "--save", "--published", "2021-04-07", article.toString());
        assertThat(terminal.done("list").out()).contains("9 April 2021", "Nairobi, KE");
        assertThat(terminal.done("read", "--save", "--published", "2021-05-07", article.toString()).out()).contains("Stored before");
        assertThat(terminal.done("list").out()).contains("9 April 2021");
    }

    @Test
    @DisplayName("explains each field by its value, the words in the text and the reason")
    void explain() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"),
                "The presidents of Kenya and Ghana will hold talks in Nairobi on Friday.");
        assertThat(new Terminal(folder.resolve("store")).done("read", "--explain", "--published", "2021-04-07", article.toString()).out())
                .contains("Date: Friday 9 April 2021", "\"Friday\"  counted from the day of publication, 7 April 2021",
                        "Place: Nairobi, Kenya", "president (Ghana)", "Status: Scheduled",
                        "\"will\"  said to come, with a date no wider than a month");
    }
}
