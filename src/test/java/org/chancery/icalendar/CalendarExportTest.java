package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventStatus;
import org.chancery.text.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An export")
class CalendarExportTest {
    @TempDir
    Path folder = Path.of("");

    private static DiplomaticEvent talks(int number) {
        return EventMaker.named("Talks " + number).id(number).status("2021-04-08", EventStatus.SCHEDULED).date("2021-04-08", "2021-09-30",
                "on 30 September").make();
    }

    private static CalendarExport export() {
        return new CalendarExport(Written.options(Undated.AUTO), new Written.Memory(), new Written.NothingImported());
    }

    @Test
    @DisplayName("of one event is this file, line by line")
    void golden() {
        assertThat(Written.auto(folder, talks(7)).text()).isEqualTo(String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//Chancery//Chancery//EN", "CALSCALE:GREGORIAN", "NAME:Diplomatic events", "X-WR-CALNAME:Diplomatic events",
                "BEGIN:VEVENT", "UID:3f2b8c1e-0000-4000-8000-000000000007@chancery", "DTSTAMP:20211001T093000Z", "CREATED:20210409T080000Z",
                "LAST-MODIFIED:20211001T093000Z", "DTSTART;VALUE=DATE:20210930", "DTEND;VALUE=DATE:20211001", "STATUS:CONFIRMED",
                "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "CLASS:PUBLIC", "SUMMARY:Talks 7", "CATEGORIES:Forum",
                "X-EDTF-DATE:2021-09-30",
                "DESCRIPTION:Date: Thursday 30 September 2021 (in the source: “on 30 Septe",
                " mber”)\\nStatus: Scheduled\\n\\nSources:\\n- News of 2021-04-08\\, Example Wi",
                " re\\, 8 April 2021\\n\\nWhat was said of the date:\\n- 2021-04-08: Scheduled\\,",
                "  30 September 2021\\, “on 30 September” (Example Wire)",
                "X-CHANCERY-CLAIM;X-FIELD=name;X-DAY=2021-01-01:Talks 7",
                "X-CHANCERY-CLAIM;X-FIELD=kind;X-DAY=2021-01-01:forum",
                "X-CHANCERY-SOURCE;X-ID=1;X-SHA256=c1054bb0c59387b8ff2ebd9fc5ecfaaac9d80e735",
                " ea7eecdeb9e2ce13d6b4ab5;X-OUTLET=Example Wire;X-PUBLISHED=2021-04-08;LANGU",
                " AGE=en:News of 2021-04-08",
                "X-CHANCERY-CLAIM;X-SOURCE=1;X-FIELD=date;X-DAY=2021-04-08;X-RULE=test;X-AT=",
                " 0;X-QUOTE=on 30 September;X-WORDS=on 30 September:2021-09-30",
                "X-CHANCERY-CLAIM;X-SOURCE=1;X-FIELD=status;X-DAY=2021-04-08;X-RULE=test;X-A",
                " T=0;X-QUOTE=so it is:scheduled",
                "SEQUENCE:0", "END:VEVENT", "END:VCALENDAR", ""));
    }

    @Test
    @DisplayName("is a stream: many events, every one written once, and nothing left beside the file")
    void many() throws IOException {
        Path file = folder.resolve("many.ics");
        ExportReport report = export().write(file, each -> IntStream.range(1, 2001).mapToObj(CalendarExportTest::talks).forEach(each),
                done -> {}, () -> false);
        assertThat(report.written()).isEqualTo(2000);
        assertThat(Files.readString(file).split("BEGIN:VEVENT", -1)).hasSize(2001);
        assertThat(files()).containsExactly("many.ics");
    }

    @Test
    @DisplayName("that is cancelled leaves the old file as it was")
    void cancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("old.ics"), "old");
        assertThatThrownBy(() -> export().write(file, each -> each.accept(talks(1)), done -> {}, () -> true)).isInstanceOf(
                CancellationException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(files()).containsExactly("old.ics");
    }

    @Test
    @DisplayName("that would be broken is refused, and the old file stays")
    void broken() throws IOException {
        Path file = Files.writeString(folder.resolve("old.ics"), "old");
        assertThatThrownBy(() -> export().write(file, each -> Stream.of(talks(1), talks(1)).forEach(each), done -> {}, () -> false))
                .isInstanceOf(org.chancery.agenda.ChanceryFailure.InvalidCalendar.class).hasMessageContaining("repeated-uid");
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @Test
    @DisplayName("that cannot be written says why")
    void unwritable() {
        assertFault(folder.resolve("none").resolve("x.ics"), OutputFault.NO_FOLDER);
        assertFault(folder, OutputFault.IS_A_FOLDER);
    }

    @Test
    @DisplayName("of nothing is an empty calendar")
    void nothing() {
        assertThat(Written.auto(folder).text()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    @DisplayName("can be looked at before: the same counts, no file, nothing remembered")
    void preview() throws IOException {
        Written.Memory memory = new Written.Memory();
        ExportReport report = new CalendarExport(Written.options(Undated.AUTO), memory, new Written.NothingImported())
                .preview(each -> each.accept(talks(1)));
        assertThat(report.written()).isEqualTo(1);
        assertThat(memory.all).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("leaves out what would be in a year that it cannot write, the day to look again among it")
    void beyondAllYears() {
        ExportOptions options = ExportOptions.of(Undated.AUTO, Messages.of(Locale.ENGLISH), event -> LocalDate.of(9999, 12, 31));
        ExportReport report = Written.to(folder, options, new Written.Memory(), EventMaker.named("Talks").id(1).make(), EventMaker.named(
                "Summit").id(2).date("2021-04-08", "9999-12-31", "the last day").make()).report();
        assertThat(report.leftOut()).containsExactly(Map.entry(LeftOut.OUT_OF_RANGE, 2L));
    }

    private void assertFault(Path file, OutputFault fault) {
        assertThatThrownBy(() -> export().write(file, each -> {}, done -> {}, () -> false)).isInstanceOfSatisfying(UnwritableOutput.class,
                failure -> assertThat(failure.fault()).isEqualTo(fault));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
