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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command export")
class ExportCommandTest {
    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = new Terminal(folder.resolve("store"));
        terminal.done("add", "--name", "Summit", "--kind", "summit", "--date", "2021-09-30", "--city", "Astana", "--country", "KZ",
                "--note",
                "secret thought");
        terminal.done("add", "--name", "=1+2", "--kind", "visit", "--date", "2021-10");
        terminal.done("add", "--name", "Talks", "--status", "postponed");
    }

    @Test
    @DisplayName("writes a calendar and says how many went out, how many did not, and why")
    void calendar() throws IOException {
        Path out = folder.resolve("x.ics");
        Answer answer = terminal.done("export", "--out", out.toString());
        assertThat(answer.lines()).containsExactly("2 events written to " + out + ".",
                "1 of them has an open date and stands there as tentative.",
                "1 left out: postponed or cancelled, and the old date is not known", "This is for the house; nothing is withheld.");
        assertThat(Files.readString(out)).contains("BEGIN:VEVENT", "20210930").doesNotContain("secret thought");
    }

    @Test
    @DisplayName("counts what the filters keep out")
    void filtered() {
        Answer answer = terminal.done("export", "--kind", "summit", "--out", folder.resolve("x.ics").toString());
        assertThat(answer.lines()).containsExactly("1 event written to " + folder.resolve("x.ics") + ".",
                "2 left out: the filters keep them out", "This is for the house; nothing is withheld.");
    }

    @Test
    @DisplayName("leaves events without a day out when they are not wanted")
    void skip() {
        assertThat(terminal.done("export", "--undated", "skip", "--out", folder.resolve("x.ics").toString()).out()).contains(
                "1 event written", "such events were not wanted");
    }

    @Test
    @DisplayName("writes JSON without the desk's notes")
    void json() throws IOException {
        Path out = folder.resolve("x.json");
        terminal.done("export", "--out", out.toString());
        JsonNode bundle = JsonMapper.shared().readTree(Files.readString(out));
        assertThat(bundle.at("/events").size()).isEqualTo(3);
        assertThat(bundle.toString()).doesNotContain("secret thought");
    }

    @Test
    @DisplayName("writes a table in which no cell is a formula")
    void csv() throws IOException {
        Path out = folder.resolve("x.csv");
        terminal.done("export", "--out", out.toString());
        assertThat(Files.readString(out)).startsWith("\uFEFFid,name,").contains(",'=1+2,").doesNotContain("secret thought");
    }

    @Test
    @DisplayName("answers a place that cannot be written with status 3, and an unknown kind of file with 2")
    void refused() throws IOException {
        assertThat(terminal.run("export", "--out", folder.resolve("none").resolve("x.ics").toString()).status()).isEqualTo(3);
        assertThat(terminal.run("export", "--out", folder.resolve("none").resolve("x.csv").toString()).status()).isEqualTo(3);
        assertThat(terminal.run("export", "--out", Files.createDirectory(folder.resolve("x.json")).toString()).status()).isEqualTo(3);
        assertThat(terminal.run("export", "--out", folder.resolve("x.doc").toString()).status()).isEqualTo(2);
    }

    @Test
    @DisplayName("writes a week or a month for paper and says how many went out, how many did not, and why")
    void paper() throws IOException {
        Path out = folder.resolve("x.pdf");
        Answer month = terminal.done("export", "--page", "month", "--date", "2021-10-05", "--out", out.toString());
        assertThat(month.lines()).containsExactly("1 event written to " + out + ".",
                "1 of them has no fixed day and stands in a list of its own.", "1 left out: no date is known",
                "1 left out: outside of the week or month", "This is for the house; nothing is withheld.");
        Answer week = terminal.done("export", "--today", "2021-09-28", "--paper", "letter", "--language", "kk", "--columns",
                "place,participants", "--kind", "summit", "--out", out.toString());
        assertThat(week.lines()).containsExactly("1 event written to " + out + ".", "2 left out: the filters keep them out",
                "This is for the house; nothing is withheld.");
        assertThat(Files.readString(out, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    @DisplayName("answers a page, a paper, a language, a column or a day that there is not with one sentence and status 2")
    void wrongPaper() {
        for (String[] wrong : new String[][]{{"--page", "year"}, {"--paper", "a5"}, {"--language", "xx"}, {"--columns", "place,colour"}, {
                "--date", "2021-02-30"}, {"--date", "+10000-01-01"}}) {
            Answer answer = terminal.run("export", "--out", folder.resolve("x.pdf").toString(), wrong[0], wrong[1]);
            assertThat(answer.status()).as(wrong[0]).isEqualTo(2);
            assertThat(answer.err().lines()).as(wrong[0]).singleElement().asString().contains(wrong[1].replaceFirst("^place,", ""),
                    "export --help");
        }
        assertThat(terminal.run("export", "--out", folder.resolve("none").resolve("x.pdf").toString()).status()).isEqualTo(3);
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    @Test
    @DisplayName("explains the options of paper in its help")
    void help() {
        assertThat(terminal.done("export", "--help").out()).contains("--page PAGE", "week or month", "--paper SIZE", "--columns COLUMNS",
                "place, level, participants, sources", "language of the page");
    }

    @Test
    @DisplayName("says which events a file no longer holds, since other programs keep them")
    void missed() {
        String removed = terminal.done("add", "--name", "Gone talks", "--date", "2021-10-05").out().strip();
        String moved = terminal.done("add", "--name", "Later forum", "--date", "2021-10-06").out().strip();
        terminal.done("add", "--name", "Summit", "--date", "2021-10-07");
        Path out = folder.resolve("week.ics");
        String[] week = {"export", "--from", "2021-10-04", "--to", "2021-10-10", "--out", out.toString()};
        assertThat(terminal.done(week).out()).doesNotContain("before");
        terminal.done("remove", removed);
        terminal.done("edit", moved, "--date", "2021-11-06");
        assertThat(terminal.done(week).lines()).contains(
                "1 event that stood in this file before is removed here; who took it over should delete it: Gone talks",
                "1 event that stood in this file before no longer goes into it: Later forum");
        assertThat(terminal.done(week).out()).as("said once").doesNotContain("before");
    }
}
