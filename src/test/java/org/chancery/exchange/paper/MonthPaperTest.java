package org.chancery.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.exchange.paper.PageKind.MONTH;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.EventStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The month on paper")
class MonthPaperTest {
    private static final String DAY = "2026-10-07";
    private static final Pattern MORE = Pattern.compile("and (\\d+) more, see page \\d+");

    @TempDir
    Path folder;
    private PaperDesk desk;

    @BeforeEach
    void open() {
        desk = new PaperDesk(folder).columns(PaperColumn.PLACE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"en,October 2026,Sunday,1 event,no source says it was held,In this month",
            "ru,Октябрь 2026,Воскресенье,1 событие,Отложено,В этом месяце",
            "kk,2026 жылғы қазан,Жексенбі,1 оқиға,өткені туралы хабар жоқ,Осы айда"})
    @DisplayName("speaks the language that was asked for")
    void languages(String language, String title, String day, String number, String key, String open) {
        desk.event("Visit", EventStatus.SCHEDULED).on("2026-10").kept().language(language);
        assertThat(desk.text(MONTH, DAY)).contains(title, day, number, key, open);
    }

    @Test
    @DisplayName("draws what lasts as one bar a week, and what has no day below the grid")
    void bars() {
        desk.event("Assembly", EventStatus.SCHEDULED).on("2026-09-15/2026-10-13").kept();
        desk.event("Summit", EventStatus.SCHEDULED).on("2026-10-07").kept();
        desk.event("Some visit", EventStatus.PLANNED).on("[2026-10-21..2026-10-31]").kept();
        assertThat(desk.pages(MONTH, DAY)).hasSize(1);
        String text = desk.text(MONTH, DAY);
        assertThat(PaperDesk.count(text, "Assembly")).isEqualTo(3);
        assertThat(PaperDesk.count(text, "Summit")).isEqualTo(1);
        assertThat(text.substring(text.indexOf("day not fixed"))).contains("Some visit", "late October 2026");
    }

    @Test
    @DisplayName("says how many have no room on a day and tells them on the page that it names: nothing is lost")
    void crowded() {
        for (int i = 100; i < 400; i++) {
            desk.event("Talks " + i, EventStatus.SCHEDULED).on(i % 2 == 0 ? "2026-10-07" : "2026-10-08").kept();
        }
        List<String> pages = desk.pages(MONTH, DAY);
        String text = String.join("\n", pages);
        for (int i = 100; i < 400; i++) {
            assertThat(PaperDesk.count(text, "Talks " + i)).as("event %d", i).isEqualTo(1);
        }
        long onGrid = PaperDesk.count(pages.getFirst(), "Talks ");
        Matcher more = MORE.matcher(pages.getFirst());
        long said = 0;
        while (more.find()) {
            said += Long.parseLong(more.group(1));
        }
        assertThat(said).isEqualTo(300 - onGrid).isPositive();
        assertThat(pages.get(1)).contains("Wednesday", "7 October", "page 2 of " + pages.size());
    }

    @Test
    @DisplayName("names the very page on which a later day begins")
    void laterPages() {
        for (int i = 100; i < 300; i++) {
            desk.event("Talks " + i, EventStatus.SCHEDULED).on(i < 200 ? "2026-10-07" : "2026-10-21").kept();
        }
        List<String> pages = desk.pages(MONTH, DAY);
        Matcher more = Pattern.compile("and \\d+ more, see page (\\d+)").matcher(pages.getFirst());
        assertThat(more.results().map(found -> Integer.parseInt(found.group(1))).distinct()).hasSizeGreaterThan(1).allSatisfy(
                page -> assertThat(pages.get(page - 1)).containsAnyOf("7 October", "21 October"));
        int last = Pattern.compile("and \\d+ more, see page (\\d+)").matcher(pages.getFirst()).results().mapToInt(found -> Integer.parseInt(
                found.group(1))).max().orElseThrow();
        assertThat(pages.get(last - 1)).contains("21 October");
        assertThat(pages.get(last - 2)).doesNotContain("21 October");
    }

    @Test
    @DisplayName("tells a name in full behind the grid when its cell cannot hold it")
    void longNames() {
        String name = "A name of many words that " + "goes on and ".repeat(40) + "ends";
        desk.event(name, EventStatus.SCHEDULED).on("2026-10-07").kept();
        List<String> pages = desk.pages(MONTH, DAY);
        assertThat(pages.getFirst()).contains("…", "in full on page 2");
        assertThat(pages.get(1).replaceAll("\\s+", "")).contains(name.replace(" ", ""));
    }

    @Test
    @DisplayName("tells everything behind the grid when a cell cannot hold what was asked for")
    void details() {
        desk.event("Summit", EventStatus.SCHEDULED).sourced(PaperDesk.article("News", "2026-09-01"), "2026-10-07", "x").kept();
        desk.columns(PaperColumn.PLACE, PaperColumn.SOURCES);
        List<String> pages = desk.pages(MONTH, DAY);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).contains("Summit1", "1 Example Wire, “News”, 1 September 2026");
    }

    @Test
    @DisplayName("loses none of many that have no day, nor the number of those that are wider still")
    void manyOpen() {
        for (int i = 100; i < 180; i++) {
            desk.event("Visit " + i, EventStatus.PLANNED).on("2026-10").kept();
        }
        desk.event("Visit of the year", EventStatus.PLANNED).on("2026").kept();
        String text = desk.text(MONTH, DAY);
        for (int i = 100; i < 180; i++) {
            assertThat(PaperDesk.count(text, "Visit " + i)).as("event %d", i).isEqualTo(1);
        }
        assertThat(PaperDesk.count(text, "1 more event may fall in this month")).isEqualTo(1);
        assertThat(desk.pages(MONTH, DAY).getFirst()).containsPattern(MORE).doesNotContain("Visit 179");
    }

    @Test
    @DisplayName("that is empty keeps its grid and says so")
    void empty() {
        assertThat(desk.pages(MONTH, DAY)).singleElement().asString().contains("No event has its day in this month.", "31");
    }
}
