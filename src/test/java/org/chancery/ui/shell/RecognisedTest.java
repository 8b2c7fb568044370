package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives is told by how it begins. */
class RecognisedTest {
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"https://example.org/news/1|ADDRESS", "webcal://example.org/a.ics|ADDRESS",
            "'http://a.org http://b.org'|ADDRESS", "BEGIN:VCALENDAR|CALENDAR", "begin:vcalendar|CALENDAR",
            "'  [\"vcalendar\", [], []]'|CALENDAR", "'<?xml version=\"1.0\"?> <icalendar xmlns=\"urn\">'|CALENDAR",
            "'{\"format\":\"chancery-bundle\",\"version\":1}'|BUNDLE", "'{\"title\":\"Lima\",\"text\":\"The chancery-bundle of\"}'|ARTICLE",
            "The presidents meet on 1 May; see https://example.org|ARTICLE", "'<html><body>BEGIN:VCALENDAR</body></html>'|ARTICLE",
            "He said BEGIN:VCALENDAR|ARTICLE"})
    @DisplayName("text")
    void text(String text, Recognised kind) {
        assertThat(Recognised.text(text)).isEqualTo(kind);
    }

    @Test
    @DisplayName("what begins like addresses without end is looked at once")
    void mockAddresses() {
        assertThat(Recognised.text("http://a".repeat(500) + " said")).isEqualTo(Recognised.ARTICLE);
    }

    @Test
    @DisplayName("cells that were copied are a table, a text with a tab is none")
    void cells() {
        assertThat(Recognised.text("Name\tDate\tPlace\nSummit\t2021-10-01\tLima\n")).isEqualTo(Recognised.TABLE);
        assertThat(Recognised.text("Lima\t1 May\nThe presidents will meet.\n")).isEqualTo(Recognised.ARTICLE);
    }

    @Test
    @DisplayName("a calendar is known under any name and in any character set, a table by its ending")
    void files() throws IOException {
        assertThat(Recognised.file(Files.writeString(folder.resolve("a.txt"), "\uFEFF\r\n" + CALENDAR))).isEqualTo(Recognised.CALENDAR);
        assertThat(Recognised.file(Files.write(folder.resolve("b"), CALENDAR.getBytes(StandardCharsets.UTF_16)))).isEqualTo(
                Recognised.CALENDAR);
        assertThat(Recognised.file(Files.createFile(folder.resolve("EMPTY.ICS")))).isEqualTo(Recognised.CALENDAR);
        assertThat(Recognised.file(Files.writeString(folder.resolve("c.csv"), "Name;Date\n"))).isEqualTo(Recognised.TABLE);
        assertThat(Recognised.file(Files.writeString(folder.resolve("d.json"), "{\"title\":\"Lima\",\"text\":\"On 1 May.\"}"))).isEqualTo(
                Recognised.ARTICLE);
        assertThat(Recognised.file(Files.writeString(folder.resolve("e.txt"), "https://example.org/"))).isEqualTo(Recognised.ARTICLE);
        assertThat(Recognised.file(folder.resolve("missing.pdf"))).isEqualTo(Recognised.ARTICLE);
    }
}
