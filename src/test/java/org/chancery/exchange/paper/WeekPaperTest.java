package org.chancery.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.exchange.paper.PageKind.WEEK;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Claim;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.article.Article;
import org.chancery.party.Office;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The week on paper")
class WeekPaperTest {
    private static final String DAY = "2026-10-07";

    @TempDir
    Path folder;
    private PaperDesk desk;

    @BeforeEach
    void open() {
        desk = new PaperDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"en,5–11 October 2026,Week 41,Wednesday,As of 6 October 2026,page 1 of 1",
            "ru,5–11 октября 2026 года,41-я неделя,Среда,По состоянию на 6 октября 2026 года,с. 1 из 1",
            "kk,2026 жылғы 5–11 қазан,41-апта,Сәрсенбі,Жағдай күні: 2026 жылғы 6 қазан,1 беттің 1-беті"})
    @DisplayName("speaks the language that was asked for")
    void languages(String language, String title, String week, String day, String asOf, String page) {
        desk.event("Әңгіме: ҒҚҢӨҰҮҺІ ғқңөұүһі", EventStatus.SCHEDULED).on("2026-10-07").kept().language(language);
        assertThat(desk.text(WEEK, DAY)).contains(title, week, day, asOf, page, "Әңгіме: ҒҚҢӨҰҮҺІ ғқңөұүһі");
    }

    @Test
    @DisplayName("has each event once on each of its days, with the number of the day where it lasts")
    void days() {
        desk.event("Assembly", EventStatus.SCHEDULED).on("2026-10-01/2026-10-07").kept();
        desk.event("Summit", EventStatus.SCHEDULED).on("2026-10-07").kept();
        desk.event("Next week", EventStatus.SCHEDULED).on("2026-10-12").kept();
        String text = desk.text(WEEK, DAY);
        assertThat(PaperDesk.count(text, "Assembly")).isEqualTo(3);
        assertThat(text).contains("day 5 of 7", "day 6 of 7", "day 7 of 7").doesNotContain("day 4 of 7", "Next week");
        assertThat(PaperDesk.count(text, "Summit")).isEqualTo(1);
        assertThat(text.substring(text.indexOf("Wednesday"), text.indexOf("Thursday"))).contains("Assembly", "Summit");
        assertThat(PaperDesk.count(text, "nothing noted")).isEqualTo(4);
    }

    @Test
    @DisplayName("keeps what has no fixed day off the days, with its window and the source's words, and counts what is wider")
    void dayOpen() {
        desk.event("Visit of the month", EventStatus.SCHEDULED).sourced(PaperDesk.article("News", "2026-09-01"), "2026-10",
                "some time in October").kept();
        desk.event("Visit of the week", EventStatus.SCHEDULED).on("[2026-10-05..2026-10-11]").kept();
        desk.event("Visit of another month", EventStatus.SCHEDULED).on("2026-11").kept();
        desk.event("Visit of the year", EventStatus.PLANNED).on("2026").kept();
        desk.event("Visit some day", EventStatus.PLANNED).kept();
        String text = desk.text(WEEK, DAY);
        String open = text.substring(text.indexOf("In these weeks, day not fixed"));
        assertThat(open).contains("Visit of the month", "October 2026", "“some time in October”", "Visit of the week",
                "the week of 5–11 October 2026", "1 more event may fall in this week");
        assertThat(text.substring(0, text.indexOf("In these weeks"))).doesNotContain("Visit");
        assertThat(text).doesNotContain("another month", "of the year", "some day");
        assertThat(desk.write(WEEK, DAY, folder.resolve("x.pdf"))).usingRecursiveComparison().ignoringFields("uids").isEqualTo(
                new PaperReport(2, 2, 1, 1, 1, 1, java.util.Set.of()));
    }

    @Test
    @DisplayName("leaves what was put off or called off where it had stood, and says so")
    void off() {
        desk.event("Forum", EventStatus.SCHEDULED).on("2026-10-07").later(new Claim.InStatus(EventStatus.POSTPONED), 3).kept();
        desk.event("Congress", EventStatus.CANCELLED).on("2026-10-08").kept();
        String text = desk.text(WEEK, DAY);
        assertThat(text.substring(text.indexOf("Wednesday"), text.indexOf("Thursday"))).contains("Forum", "Postponed",
                "was to be on this day, no new date known");
        assertThat(text.substring(text.indexOf("Thursday"), text.indexOf("Friday"))).contains("Congress", "Cancelled");
        assertThat(desk.write(WEEK, DAY, folder.resolve("x.pdf"))).usingRecursiveComparison().ignoringFields("uids").isEqualTo(
                new PaperReport(2, 0, 0, 0, 0, 1, java.util.Set.of()));
    }

    @Test
    @DisplayName("gives hours in the venue's zone and at the mission")
    void hours() {
        desk.event("Talks", EventStatus.SCHEDULED).at("2026-10-07", "01:00", "02:30", PaperDesk.ASTANA).kept();
        assertThat(desk.text(WEEK, DAY)).contains("01:00–02:30 UTC+5 (6 October, 22:00–23:30 at the mission)");
    }

    @Test
    @DisplayName("shows the columns that were chosen, and no others")
    void columns() {
        Country kz = Country.of("KZ");
        desk.event("Summit", EventStatus.SCHEDULED).on("2026-10-07").says(new Claim.At(PaperDesk.ASTANA)).level(Level.HIGHEST).with(
                new State(kz), ParticipantRole.HOST).with(Person.named("A. Person", Office.of("President", Country.of("UZ"))),
                        ParticipantRole.GUEST)
                .note("secret thought").kept();
        assertThat(desk.columns(PaperColumn.PLACE, PaperColumn.LEVEL, PaperColumn.PARTICIPANTS).text(WEEK, DAY)).contains(
                "Astana, Kazakhstan", "Highest level", "With Kazakhstan (host); A. Person, President (Uzbekistan) (guest)")
                .doesNotContain("no source", "secret thought");
        assertThat(desk.columns(PaperColumn.SOURCES).text(WEEK, DAY)).contains("Summit", "no source").doesNotContain("Astana",
                "Highest level", "With");
    }

    @Test
    @DisplayName("numbers the sources, and the numbers are those of the footnotes")
    void footnotes() {
        Article first = PaperDesk.article("First news", "2026-09-01");
        Article second = PaperDesk.article("Second news", "2026-09-02");
        desk.event("Alpha", EventStatus.SCHEDULED).sourced(first, "2026-10-06", "x").kept();
        desk.event("Beta", EventStatus.SCHEDULED).sourced(second, "2026-10-07", "x").sourced(first, "2026-10-07", "y").kept();
        desk.event("Gamma", EventStatus.SCHEDULED).sourced(second, "2026-10-08", "x").kept();
        String text = desk.text(WEEK, DAY);
        assertThat(text).contains("Alpha1", "Beta1, 2", "Gamma2", "1 Example Wire, “First news”, 1 September 2026",
                "2 Example Wire, “Second news”, 2 September 2026");
        assertThat(PaperDesk.count(text, "First news")).isEqualTo(1);
    }

    @Test
    @DisplayName("puts the filter into words and keeps to it")
    void filter() {
        desk.event("Here", EventStatus.SCHEDULED).on("2026-10-07").says(new Claim.At(PaperDesk.ASTANA)).kept();
        desk.event("Elsewhere", EventStatus.SCHEDULED).on("2026-10-07").kept();
        assertThat(desk.text(WEEK, DAY)).contains("All events", "Elsewhere");
        desk.filter(EventFilter.EVERYTHING.withCountries(Set.of(Country.of("KZ"))).withKinds(Set.of(EventKind.MEETING, EventKind.VISIT)));
        assertThat(desk.text(WEEK, DAY)).contains("Kazakhstan · Meeting, Visit", "Here").doesNotContain("Elsewhere");
    }

    @Test
    @DisplayName("flows over as many pages as five hundred events need, each event once, each page with its head and its notes")
    void crowded() {
        for (int i = 100; i < 600; i++) {
            desk.event("Talks no. " + i + " of ministers", EventStatus.SCHEDULED).sourced(PaperDesk.article("News " + i, "2026-09-01"),
                    "2026-10-" + (i % 7 < 5 ? "0" + (5 + i % 7) : 5 + i % 7), "x").kept();
        }
        List<String> pages = desk.pages(WEEK, DAY);
        assertThat(pages.size()).isBetween(20, 45);
        String text = String.join("\n", pages);
        for (int i = 100; i < 600; i++) {
            assertThat(PaperDesk.count(text, "Talks no. " + i + " of ministers")).as("event %d", i).isEqualTo(1);
            assertThat(PaperDesk.count(text, "“News " + i + "”")).as("source %d", i).isEqualTo(1);
        }
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("5–11 October 2026", "page " + (i + 1) + " of " + pages.size());
            Matcher cited = Pattern.compile("of ministers(\\d+)").matcher(pages.get(i));
            while (cited.find()) {
                assertThat(pages.get(i)).containsPattern("(?m)^" + cited.group(1) + " Example Wire");
            }
        }
    }

    @Test
    @DisplayName("carries on with sources and names that are longer than a page")
    void huge() {
        PaperDesk.Noted one = desk.event("Name without end ".repeat(500) + "the end", EventStatus.SCHEDULED);
        for (int i = 100; i < 400; i++) {
            one = one.sourced(PaperDesk.article("News " + i, "2026-09-01"), "2026-10-07", "x");
        }
        one.kept();
        String text = desk.text(WEEK, DAY);
        assertThat(PaperDesk.count(text, "without")).isEqualTo(500);
        assertThat(text).contains("the end1–300");
        for (int i = 100; i < 400; i++) {
            assertThat(PaperDesk.count(text, "“News " + i + "”")).as("source %d", i).isGreaterThanOrEqualTo(1);
        }
    }

    @Test
    @DisplayName("that is empty is still a week, and reads as one")
    void empty() {
        assertThat(desk.pages(WEEK, DAY)).singleElement()
                .satisfies(page -> assertThat(PaperDesk.count(page, "nothing noted")).isEqualTo(7));
        assertThat(desk.pages(WEEK, DAY).getFirst()).doesNotContain("day not fixed");
    }
}
