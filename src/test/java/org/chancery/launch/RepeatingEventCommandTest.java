package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An imported event that repeats, at the command line")
class RepeatingEventCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal() {
        return new Terminal(folder.resolve("store"));
    }

    @BeforeEach
    void bring() throws IOException {
        Path file = Files.writeString(folder.resolve("in.ics"), String.join("\r\n", "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1",
                "DTSTART;TZID=Asia/Almaty:20260804T100000", "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222T185959Z",
                "EXDATE;TZID=Asia/Almaty:20260915T100000", "SUMMARY:Coordination", "END:VEVENT", "BEGIN:VEVENT", "UID:2",
                "DTSTART;VALUE=DATE:20260910", "SUMMARY:Forum", "END:VEVENT", "END:VCALENDAR", ""));
        terminal().done("import", file.toString());
    }

    @Test
    @DisplayName("stands in a list on each date of the period, and once where no period is asked for")
    void list() {
        assertThat(terminal().done("list", "--from", "2026-09-07", "--to", "2026-09-30").lines()).hasSize(5).satisfiesExactly(head -> {},
                one -> assertThat(one).contains("8 September 2026", "Coordination (repeats)"), one -> assertThat(one).contains(
                        "10 September 2026", "Forum").doesNotContain("repeats"),
                one -> assertThat(one).contains("22 September 2026"),
                one -> assertThat(one).contains("29 September 2026"));
        assertThat(terminal().done("list", "--json", "--from", "2026-09-07", "--to", "2026-09-30").out()).contains(
                "\"start\":\"2026-09-22\"");
        assertThat(terminal().done("list").lines()).hasSize(3);
        assertThat(terminal().done("search", "Coordination").lines()).hasSize(2);
    }

    @Test
    @DisplayName("stands on the paper of the week and of the month, and in a calendar of the period once with its rule")
    void export() throws IOException {
        assertThat(paper("week", "2026-09-22")).contains("Coordination", "repeats").doesNotContain("Forum");
        assertThat(paper("week", "2026-09-15")).doesNotContain("Coordination");
        assertThat(paper("month", "2026-09-15").split("Coordination", -1)).hasSize(5);
        Path out = folder.resolve("out.ics");
        terminal().done("export", "--out", out.toString(), "--from", "2026-10-01", "--to", "2026-10-31");
        assertThat(Files.readString(out)).containsOnlyOnce("BEGIN:VEVENT").contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222T185959Z",
                "EXDATE;TZID=Asia/Almaty:20260915T100000");
    }

    @Test
    @DisplayName("whose level the audience may not see is gone from the paper on every date, or busy on each of them")
    void withheld() throws IOException {
        String id = terminal().done("search", "Coordination").lines().getLast().substring(0, 8);
        terminal().done("edit", id, "--release", "confidential");
        assertThat(paper("month", "2026-09-15")).doesNotContain("Coordination");
        terminal().done("edit", id, "--release", "public");
        assertThat(paper("month", "2026-09-15")).contains("Coordination");
    }

    private String paper(String page, String day) throws IOException {
        Path out = folder.resolve(page + ".pdf");
        terminal().done("export", "--out", out.toString(), "--page", page, "--date", day);
        try (PDDocument read = Loader.loadPDF(out.toFile())) {
            return new PDFTextStripper().getText(read);
        }
    }
}
