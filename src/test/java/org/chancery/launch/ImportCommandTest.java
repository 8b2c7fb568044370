package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands import and lint")
class ImportCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal(String store) {
        return new Terminal(folder.resolve(store));
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("in.ics"), "BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n");
    }

    @Test
    @DisplayName("bring an export into an empty store, and change nothing the second time")
    void thereAndBack() {
        Path out = folder.resolve("out.ics");
        terminal("a").done("add", "--name", "Summit", "--kind", "summit", "--date", "2021-09", "--country", "KZ");
        terminal("a").done("export", "--rich", "--out", out.toString());
        assertThat(terminal("b").done("import", out.toString()).lines()).containsExactly("new  2021-09  Summit  (not here yet)",
                "1 new, 0 changed, 0 unchanged, 0 skipped");
        assertThat(terminal("b").done("import", out.toString()).lines()).last().isEqualTo("0 new, 0 changed, 1 unchanged, 0 skipped");
        assertThat(terminal("b").done("list").out()).contains("September 2021", "Summit");
    }

    @Test
    @DisplayName("say what was wrong with its line, and what changes field by field; a dry run does nothing")
    void remarks() throws IOException {
        terminal("a").done("import", file("BEGIN:VEVENT", "UID:1", "DTSTAMP:20210601T000000Z", "DTSTART:20210930", "SUMMARY:Talks",
                "END:VEVENT").toString());
        Path changed = file("BEGIN:VEVENT", "UID:1", "DTSTAMP:20210602T000000Z", "DTSTART;TZID=Nowhere Time:20211001T090000",
                "SUMMARY:Talks", "END:VEVENT");
        Answer dry = terminal("a").done("import", "--dry-run", changed.toString());
        assertThat(dry.lines()).containsExactly("changed  2021-10-01  Talks  (changed later)", "    Date: 2021-09-30 → 2021-10-01",
                "0 new, 1 changed, 0 unchanged, 0 skipped");
        assertThat(dry.err()).isEqualTo(changed
                + ":5: Nowhere Time: nobody knows this time zone; the day was kept and the hours left out, so set them by hand\n");
        assertThat(terminal("a").done("list").out()).contains("30 September 2021");
    }

    @Test
    @DisplayName("name a file that is not there or is no calendar")
    void unreadable() throws IOException {
        Answer none = terminal("a").run("import", folder.resolve("none.ics").toString());
        assertThat(none.status()).isEqualTo(3);
        assertThat(none.err()).contains("none.ics");
        Path letter = Files.writeString(folder.resolve("letter.ics"), "Dear colleagues,\n");
        assertThat(terminal("a").run("import", letter.toString()).status()).isEqualTo(3);
        Path blank = Files.writeString(folder.resolve("blank.ics"), " ".repeat(21 << 20) + "{}");
        Answer large = terminal("a").run("import", blank.toString());
        assertThat(large.status()).isEqualTo(3);
        assertThat(large.err()).contains("blank.ics: more than 20 MB.");
        assertThat(terminal("a").run("import").status()).isEqualTo(2);
    }

    @Test
    @DisplayName("tell the lines of a calendar that break a rule")
    void lint() throws IOException {
        Path good = folder.resolve("good.ics");
        terminal("a").done("add", "--name", "Summit", "--date", "2021-09-30");
        terminal("a").done("export", "--out", good.toString());
        assertThat(terminal("a").done("lint", good.toString()).out()).isEqualTo(good + " keeps every rule.\n");
        Answer bad = terminal("a").run("lint", file("METHOD:REQUEST", "SUMMARY:" + "x".repeat(90)).toString());
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.lines()).contains(folder.resolve("in.ics") + ":2: a property that makes other programs misbehave (METHOD)", folder
                .resolve("in.ics") + ":3: longer than 75 octets (98)");
        assertThat(terminal("a").run("lint", folder.resolve("none.ics").toString()).status()).isEqualTo(3);
    }
}
