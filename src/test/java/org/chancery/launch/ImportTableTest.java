package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.launch.Terminal.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The command import, given a table")
class ImportTableTest {
    private static final String ENGLISH = """
            Event;Dates;Host country;City;Type;Status;Countries;Level
            "The ""Border"" Forum";late September 2021;Kazakhstan;Kokshetau;forum;planned;Kazakhstan, Russia;heads of state
            Visit of the minister;30.09.2021;CH;Geneva;working visit;confirmed;KZ;ministers
            Round of talks;to be confirmed;;;negotiations;;;
            """;
    private static final String RUSSIAN = """
            Название мероприятия;Сроки проведения;Страна проведения;Город;Вид;Статус;Участники;Уровень
            "The ""Border"" Forum";конец сентября 2021 г.;Казахстан;Кокшетау;форум;планируется;Казахстан, Россия;главы государств
            Visit of the minister;30.09.2021;Швейцария;Женева;рабочий визит;согласовано;Казахстан;министры
            Round of talks;уточняется;;;переговоры;;;
            """;
    private static final String KAZAKH = """
            Іс-шараның атауы;Өткізу мерзімі;Елі;Қаласы;Түрі;Мәртебесі;Қатысушы елдер;Деңгейі
            "The ""Border"" Forum";[2021-09-21..2021-09-30];Қазақстан;Көкшетау;форум;жоспарда;Қазақстан, Ресей;ең жоғары
            Visit of the minister;2021 жылғы 30 қыркүйек;Швейцария;Женева;жұмыс сапары;бекітілді;Қазақстан;министрлер
            Round of talks;нақтыланады;;;келіссөздер;;;
            """;

    @TempDir
    private Path folder;

    private Terminal terminal(String store) {
        return new Terminal(folder.resolve(store));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String content) throws IOException {
        return file("in.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> tables() {
        Charset cyrillic = Charset.forName("windows-1251");
        return Stream.of(Arguments.of("in English", ENGLISH, StandardCharsets.UTF_8),
                Arguments.of("in English with commas", ENGLISH.replace(
                        "Kazakhstan, Russia", "\"Kazakhstan, Russia\"").replace(';', ','), StandardCharsets.UTF_8),
                Arguments.of("in Russian",
                        RUSSIAN, StandardCharsets.UTF_8),
                Arguments.of("with a byte order mark", "\uFEFF" + RUSSIAN, StandardCharsets.UTF_8), Arguments.of("in windows-1251", RUSSIAN,
                        cyrillic),
                Arguments.of("in UTF-16 with tabs, as Excel writes it", "\uFEFF" + RUSSIAN.replace(';', '\t'),
                        StandardCharsets.UTF_16LE),
                Arguments.of("in UTF-16 without a mark", RUSSIAN.replace(';', '\t'), StandardCharsets.UTF_16BE), Arguments.of(
                        "that declares its separator", "sep=;\r\n" + RUSSIAN.replace("\n", "\r\n"), StandardCharsets.UTF_8),
                Arguments.of(
                        "in Kazakh", KAZAKH, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("brings its events in, and changes nothing the second time")
    void languages(String name, String content, Charset charset) throws IOException {
        Path table = file("in.csv", content.getBytes(charset));
        assertThat(terminal("a").done("import", "--dry-run", table.toString()).lines()).containsExactly(
                "new  [2021-09-21..2021-09-30]  The \"Border\" Forum  (not here yet)",
                "new  2021-09-30  Visit of the minister  (not here yet)",
                "new  no date  Round of talks  (not here yet)", "3 new, 0 changed, 0 unchanged, 0 skipped");
        assertThat(terminal("a").done("list").out()).doesNotContain("Forum");
        terminal("a").done("import", table.toString());
        assertThat(terminal("a").done("import", table.toString()).lines()).last().isEqualTo("0 new, 0 changed, 3 unchanged, 0 skipped");
        Path out = folder.resolve("out.csv");
        terminal("a").done("export", "--no-bom", "--out", out.toString());
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).startsWith("id,name,");
        assertThat(lines.stream().map(line -> line.replaceFirst("^[^,]*,", "").replaceFirst("(?:,[^,]*){3}$", ""))).contains(
                "\"The \"\"Border\"\" Forum\",forum,,,planned,highest,,[2021-09-21..2021-09-30],2021-09-21,2021-09-30,,,Kokshetau,KZ,"
                        + "Asia/Almaty,KZ; RU",
                "Visit of the minister,visit,working,,scheduled,high,,2021-09-30,2021-09-30,2021-09-30,,,Geneva,CH,Europe/Zurich,KZ",
                "Round of talks,negotiation,,,planned,,,,,,,,,,,");
    }

    @Test
    @DisplayName("names each row and cell that cannot be read, with what to do, and takes the rest")
    void faults() throws IOException {
        Path table = file(
                "Name,Date,Country,Type,Unit,Start time,Recheck\nA,31.02.2021,,,,\n\n,2021-09-30,,,,\n\"B\nb\",2021-09-30,Narnia,gala,x,"
                        + "25:00\nC,30.09.21\nD,2021-09-30,KZ,forum,,09:00\nE,2021-09-30,,,,,0000-01-01\n");
        Answer answer = terminal("a").run("import", table.toString());
        assertThat(answer.lines()).containsExactly("skipped  no date  A  (a value cannot be read; see the remark)",
                "new  2021-09-30  B b  (not here yet)", "skipped  no date  C  (a value cannot be read; see the remark)",
                "new  2021-09-30  D  (not here yet)", "skipped  2021-09-30  E  (a value cannot be read; see the remark)",
                "2 new, 0 changed, 0 unchanged, 3 skipped");
        assertThat(answer.err().lines().map(line -> line.substring(table.toString().length()).replaceFirst(";.*", ""))).containsExactly(
                ":1: Unit: no column that is known by this name", ":2: Date \"31.02.2021\": no date that exists",
                ":4: Name: the row has no name of an event", ":5: Type \"gala\": no kind of event that is known",
                ":5: Start time \"25:00\": no time of a day, or no day for it", ":5: Country \"Narnia\": no country that is known",
                ":7: Date \"30.09.21\": a date without a year in four digits",
                ":9: Recheck \"0000-01-01\": no date that exists");
        assertThat(answer.err()).contains("so write 2021-09-30, 30.09.2021, September 2021 or late September 2021");
    }

    @Test
    @DisplayName("tells what changes cell by cell, and leaves what the table does not say")
    void changed() throws IOException {
        terminal("a").done("add", "--name", "Summit", "--kind", "summit", "--date", "2021-09", "--city", "Geneva", "--party",
                "person:A. Name:chair", "--party", "state:KZ:host:confirmed", "--note", "Secret");
        Path out = folder.resolve("out.csv");
        terminal("a").done("export", "--out", out.toString());
        String exported = Files.readString(out);
        assertThat(exported).contains("KZ [host, confirmed]; A. Name [person, chair]");
        assertThat(terminal("a").done("import", out.toString()).lines()).last().isEqualTo("0 new, 0 changed, 1 unchanged, 0 skipped");
        Path edited = file(exported.replace("2021-09,2021-09-01,2021-09-30", "2021-09-30,,")
                .replace("KZ [host, confirmed]; A. Name [person, chair]", "A. Name; KZ; RU"));
        assertThat(terminal("a").done("import", edited.toString()).lines()).containsExactly(
                "changed  2021-09-30  Summit  (says other than what is here)", "    Date: 2021-09 → 2021-09-30",
                "    Participants: KZ; A. Name → KZ; A. Name; RU", "0 new, 1 changed, 0 unchanged, 0 skipped");
        terminal("a").done("export", "--out", out.toString());
        assertThat(Files.readString(out)).contains("2021-09-30,2021-09-30,2021-09-30,",
                "KZ [host, confirmed]; A. Name [person, chair]; RU");
        assertThat(terminal("a").done("show", id(exported)).out()).contains("Secret");
        Path contradicts = file(exported.replace("2021-09,2021-09-01", "2021-09,2021-09-02"));
        assertThat(terminal("a").run("import", contradicts.toString()).err()).contains("the date says other days than the first and last");
    }

    private static String id(String exported) {
        return exported.lines().skip(1).findFirst().orElseThrow().substring(0, 36);
    }

    @Test
    @DisplayName("leaves alone what the desk has changed since and the table has not")
    void threeWays() throws IOException {
        String table = "Name,Date,City,No\nTalks,2021-09,Geneva,1\n";
        terminal("a").done("import", file(table).toString());
        String id = terminal("a").done("list", "--json").out().replaceAll("(?s).*\"id\":\"([^\"]*)\".*", "$1");
        terminal("a").done("edit", id, "--city", "Vienna");
        assertThat(terminal("a").done("import", file(table).toString()).lines()).last()
                .isEqualTo("0 new, 0 changed, 1 unchanged, 0 skipped");
        assertThat(terminal("a").done("show", id).out()).contains("Vienna");
    }

    @Test
    @DisplayName("keeps who may see an event: a table bars it from some, and opens it to none")
    void releases() throws IOException {
        terminal("a").done("add", "--name", "Hidden", "--date", "2021-09", "--release", "confidential");
        terminal("a").done("add", "--name", "Open", "--date", "2021-09", "--release", "public");
        Path out = folder.resolve("out.csv");
        terminal("a").done("export", "--audience", "confidential", "--out", out.toString());
        String exported = Files.readString(out);
        assertThat(terminal("a").done("import", out.toString()).lines()).last().isEqualTo("0 new, 0 changed, 2 unchanged, 0 skipped");
        terminal("b").done("import", out.toString());
        assertThat(terminal("b").done("list", "--release", "confidential").out()).contains("Hidden").doesNotContain("Open");
        assertThat(terminal("b").done("list", "--release", "public").out()).contains("Open");
        Path swapped = file(exported.replace(",confidential", ",open").replace(",public", ",for official use"));
        assertThat(terminal("a").done("import", swapped.toString()).lines()).containsExactly(
                "unchanged  2021-09  Hidden  (the same as here)", "changed  2021-09  Open  (says other than what is here)",
                "    Release: public → internal",
                "0 new, 1 changed, 1 unchanged, 0 skipped");
        Answer unknown = terminal("c").run("import", file("Name,Access\nTalks,whoever\n").toString());
        assertThat(unknown.lines()).last().isEqualTo("0 new, 0 changed, 0 unchanged, 1 skipped");
        assertThat(unknown.err()).contains(":2: Access \"whoever\": no level of release that is known; the row was left out");
    }

    @Test
    @DisplayName("takes the apostrophe before a formula off again, and no other")
    void guarded() throws IOException {
        for (String name : List.of("=1+2", "'=1+2", "''@x", "'s-Hertogenbosch talks", "-5 °C")) {
            terminal("a").done("add", "--name=" + name, "--date", "2021-09");
        }
        Path out = folder.resolve("out.csv");
        terminal("a").done("export", "--out", out.toString());
        assertThat(Files.readString(out)).contains(",'=1+2,", ",''=1+2,", ",'''@x,", ",'s-Hertogenbosch talks,", ",'-5 °C,");
        assertThat(terminal("a").done("import", out.toString()).lines()).last().isEqualTo("0 new, 0 changed, 5 unchanged, 0 skipped");
        terminal("b").done("import", out.toString());
        Path again = folder.resolve("again.csv");
        terminal("b").done("export", "--out", again.toString());
        assertThat(Files.readString(again)).isEqualTo(Files.readString(out));
    }

    @Test
    @DisplayName("refuses in one sentence what is no table of events")
    void refused() throws IOException {
        assertThat(terminal("a").run("import", file("a,b\n1,2\n").toString()).err()).isEqualTo(folder.resolve("in.csv")
                + ":1: no column is for the names of events. Name the columns in the first row: name, date, city, country.\n");
        assertThat(terminal("a").run("import", file("").toString()).status()).isEqualTo(3);
        assertThat(terminal("a").run("import", file("no.csv", new byte[]{0, 1, 2, 3, (byte) 0xFF, 7}).toString()).status()).isEqualTo(3);
        assertThat(terminal("a").run("import", folder.resolve("none.csv").toString()).err()).contains("there is no such file");
        Answer open = terminal("a").run("import", file("name,date\nA,2021\n\"B,2021\nC,2021\n").toString());
        assertThat(open.lines()).containsExactly("new  2021  A  (not here yet)", "1 new, 0 changed, 0 unchanged, 0 skipped");
        assertThat(open.err()).contains(":3: a quotation mark is opened and never closed");
    }

    @Test
    @DisplayName("takes no larger file than a calendar may be")
    void large() throws IOException {
        assertThat(terminal("a").run("import", file("big.csv", new byte[21 << 20]).toString()).err()).contains("20 MB");
    }

    @Test
    @DisplayName("is known by what it holds: a calendar named .csv is a calendar")
    void kinds() throws IOException {
        Path calendar = file("[\"vcalendar\",[],[[\"vevent\",[[\"uid\",{},\"text\",\"1\"],[\"summary\",{},\"text\",\"Talks\"],"
                + "[\"dtstart\",{},\"date\",\"2021-09-30\"]],[]]]]");
        assertThat(terminal("a").done("import", calendar.toString()).lines()).startsWith("new  2021-09-30  Talks  (not here yet)");
        Path text = file("in.txt", "Name\tDate\nA\t2021-09-30\n".getBytes(StandardCharsets.UTF_8));
        assertThat(terminal("a").done("import", text.toString()).lines()).startsWith("new  2021-09-30  A  (not here yet)");
    }
}
