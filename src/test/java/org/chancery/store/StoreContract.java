package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.store.Samples.KZ;
import static org.chancery.store.Samples.RU;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.StaleEvent;
import org.chancery.agenda.Change;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.PastState;
import org.chancery.agenda.Series;
import org.chancery.article.Article;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.party.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What any engine under the store has to keep; a class for each engine says how an empty store is made. */
abstract class StoreContract {
    private ChanceryStore store;
    private EventRepository events;

    abstract ChanceryStore open();

    @BeforeEach
    void openEmpty() {
        store = open();
        events = store.events();
    }

    @AfterEach
    void checkAndClose() {
        HealthReport found = store.check(done -> {}, () -> false);
        assertThat(found.wrong()).as("records that are not as they were saved").isEmpty();
        store.close();
    }

    private DiplomaticEvent save(DiplomaticEvent event) {
        return events.save(Change.of(Author.DESK, event)).getFirst();
    }

    @Test
    @DisplayName("keeps the desk's words; one of the same name takes the place of the older")
    void lexicon() {
        DeskWord person = new DeskWord(DeskWord.Sort.PERSON, "en", List.of("Ilan Arlovan", "Arlovan"), Map.of("c", "MD", "t", "Minister"));
        DeskWord place = new DeskWord(DeskWord.Sort.CITY, "ru", List.of("Заркал"), Map.of("c", "GE"));
        store.lexicon().save(List.of(place, person));
        assertThat(store.lexicon().all()).containsExactly(person, place);
        DeskWord corrected = new DeskWord(DeskWord.Sort.PERSON, "en", List.of("Ilan Arlovan"), Map.of("c", "RO"));
        store.lexicon().save(List.of(corrected));
        store.lexicon().remove(place);
        assertThat(store.lexicon().all()).containsExactly(corrected);
    }

    @Test
    @DisplayName("an empty store answers everything with nothing")
    void empty() {
        assertThat(events.count(EventFilter.EVERYTHING).passing()).isZero();
        assertThat(events.shelf(EventFilter.EVERYTHING)).isEmpty();
        assertThat(store.inbox().waiting()).isEmpty();
        assertThat(store.parties().all()).isEmpty();
        assertThat(store.search().search("forum", 0, 10)).isEmpty();
    }

    @Test
    @DisplayName("an event with a claim of every kind is found as it was saved")
    void everyClaim() {
        Article article = Samples.article(1).filed("KOKSHETAU, April 8");
        DiplomaticEvent event = Samples.everything(article);
        Series series = new Series(Samples.FORUM, "Forum of Interregional Cooperation");
        DiplomaticEvent saved = events.save(new Change(Author.READING, List.of(article), List.of(series), List.of(event), List.of()))
                .getFirst();
        assertThat(saved.version()).isEqualTo(1);
        assertThat(events.find(event.id())).contains(saved);
        assertThat(saved.attestations()).isEqualTo(event.attestations());
        assertThat(store.articles().find(article.id())).contains(article);
        assertThat(events.restingOn(article.id())).containsExactly(event.id());
        assertThat(events.editions(Samples.FORUM)).extracting(EventOutline::id).containsExactly(event.id());
        assertThat(store.series().all()).extracting(counted -> counted.series()).containsExactly(series);
    }

    @Test
    @DisplayName("of two who change the same event the second is told, and nothing of its change is kept")
    void optimistic() {
        DiplomaticEvent first = save(Samples.event("Talks", "2021-09-30", EventStatus.SCHEDULED, KZ));
        save(first.withNote("mine"));
        DiplomaticEvent other = Samples.event("Other", "2021-10-01", EventStatus.SCHEDULED, KZ);
        Change late = new Change(Author.DESK, List.of(Samples.article(7)), List.of(), List.of(other, first.withNote("late")), List.of());
        assertThatThrownBy(() -> events.save(late)).isInstanceOf(StaleEvent.class);
        assertThat(events.find(first.id()).orElseThrow().note()).isEqualTo("mine");
        assertThat(events.find(other.id())).isEmpty();
        assertThat(store.articles().contains(Samples.article(7).id())).isFalse();
        assertThatThrownBy(() -> events.remove(first.id(), first.version(), Author.DESK)).isInstanceOf(StaleEvent.class);
    }

    @Test
    @DisplayName("history tells each change: who, when, what before and after, and the removal")
    void history() {
        DiplomaticEvent first = save(Samples.event("Talks", "2021-09-30", EventStatus.SCHEDULED, KZ));
        DiplomaticEvent second = save(first.withNote("bring the map"));
        events.remove(second.id(), second.version(), Author.COMMAND_LINE);
        assertThat(events.find(first.id())).isEmpty();
        List<PastState> past = store.history().of(first.id(), "en");
        assertThat(past).extracting(PastState::who).containsExactly(Author.DESK, Author.DESK, Author.COMMAND_LINE);
        assertThat(past).extracting(PastState::state).containsExactly(first, second, null);
        assertThat(past).extracting(PastState::when).containsOnly(Samples.NOW);
    }

    @Test
    @DisplayName("a window shows what may fall in it, by earliest day, of a thousand events")
    void windows() {
        List<DiplomaticEvent> many = new ArrayList<>();
        String[] dates = {"2021-09-30", "2021-09", "2021", "2021-09-28/2021-09-30", "[2021-09-21..2021-09-30]", "2021-35", "[..2021-12-31]",
                "2022-24", "2020~", ""};
        for (int i = 0; i < 1000; i++) {
            String edtf = i < dates.length ? dates[i] : LocalDate.of(2019, 1, 1).plusDays(i * 5L).toString();
            many.add(Samples.event("Talks " + i, edtf, i % 4 == 0 ? EventStatus.HELD : EventStatus.PLANNED, i % 2 == 0 ? KZ : RU));
        }
        events.save(new Change(Author.DESK, List.of(), List.of(), many, List.of()));
        for (int month = 1; month <= 12; month++) {
            DateWindow window = DateWindow.of(YearMonth.of(2021, month));
            List<String> expected = many.stream().filter(e -> !e.facts().date().isUnknown() && e.facts().date().possiblyIn(window))
                    .map(e -> e
                            .facts().name())
                    .sorted().toList();
            List<EventOutline> shown = events.outlines(window, EventFilter.EVERYTHING);
            assertThat(shown).extracting(EventOutline::name).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(shown).extracting(EventOutline::date).isSortedAccordingTo(EventDate.BY_EARLIEST);
        }
        assertThat(events.shelf(EventFilter.EVERYTHING)).extracting(e -> e.date().edtf()).contains("2021-09", "")
                .doesNotContain("2021-09-30");
        EventFilter inKz = EventFilter.EVERYTHING.withCountries(Set.of(KZ)).within(LocalDate.of(2021, 9, 1), null, false);
        assertThat(events.count(inKz).undatedLeftOut()).isZero();
        assertThat(events.count(EventFilter.EVERYTHING.within(LocalDate.of(2021, 9, 1), null, false)).undatedLeftOut()).isEqualTo(1);
        List<DiplomaticEvent> passing = new ArrayList<>();
        events.forEach(inKz, passing::add);
        assertThat(passing).hasSize((int) events.count(inKz).passing());
        assertThat(events.outlinesFrom(LocalDate.of(2021, 9, 30), EventFilter.EVERYTHING, 2000)).hasSize((int) many.stream().filter(e -> e
                .facts().date().isUnknown() || !e.facts().date().latest().orElseThrow().isBefore(LocalDate.of(2021, 9, 30))).count());
    }

    @Test
    @DisplayName("parties are counted with their events and found in them by name, abbreviation and code")
    void parties() {
        Article article = Samples.article(1);
        DiplomaticEvent event = Samples.everything(article);
        events.save(new Change(Author.READING, List.of(article), List.of(), List.of(event), List.of()));
        assertThat(store.parties().all()).extracting(PartyRepository.Counted::events).containsOnly(1);
        assertThat(store.parties().eventsOf(new State(RU).id())).extracting(EventOutline::id).containsExactly(event.id());
        assertThat(store.parties().find(new State(RU).id())).contains(new State(RU));
        for (String name : List.of("ru", "eaeu", "eurasian economic  union")) {
            assertThat(events.count(EventFilter.EVERYTHING.withParties(Set.of(name))).passing()).as(name).isEqualTo(1);
        }
        assertThat(events.count(EventFilter.EVERYTHING.withParties(Set.of("osce"))).passing()).isZero();
        assertThat(events.count(EventFilter.EVERYTHING.withSeries(Set.of("forum of interregional cooperation"))).passing()).isEqualTo(1);
        assertThat(events.outlines(DateWindow.ofYear(2021), EventFilter.EVERYTHING).getFirst().parties()).containsExactly("RU", "EAEU");
    }

    @Test
    @DisplayName("the inbox keeps proposals as they were read and says what waits")
    void inbox() {
        Article article = Samples.article(1);
        InboxEntry entry = new InboxEntry(article.id(),
                List.of(new InboxEntry.Item(Samples.proposal(), InboxEntry.Decision.PENDING, null)));
        events.save(new Change(Author.READING, List.of(article), List.of(), List.of(), List.of(entry)));
        assertThat(store.inbox().waiting()).containsExactly(article.id());
        assertThat(store.inbox().find(article.id())).contains(entry);
        InboxEntry decided = new InboxEntry(article.id(),
                List.of(new InboxEntry.Item(Samples.proposal(), InboxEntry.Decision.REJECTED, null)));
        events.save(new Change(Author.DESK, List.of(), List.of(), List.of(), List.of(decided)));
        assertThat(store.inbox().waiting()).isEmpty();
        events.save(new Change(Author.READING, List.of(article), List.of(), List.of(Samples.everything(article)), List.of()));
        assertThat(store.inbox().waiting()).as("an event that nobody has reviewed").containsExactly(article.id());
    }

    @Test
    @DisplayName("an event that turns out to be another goes away, and what was decided of it counts for the other")
    void absorbed() {
        Article article = Samples.article(1);
        DiplomaticEvent kept = save(Samples.event("Kept", "2021-09-30", EventStatus.SCHEDULED, RU));
        DiplomaticEvent gone = save(Samples.event("Gone", "2021-10", EventStatus.PLANNED, RU));
        InboxEntry entry = new InboxEntry(article.id(), List.of(new InboxEntry.Item(Samples.proposal(), InboxEntry.Decision.JOINED, gone
                .id())));
        events.save(new Change(Author.READING, List.of(article), List.of(), List.of(), List.of(entry)));
        events.save(new Change(Author.READING, List.of(), List.of(), List.of(kept), List.of(), List.of(new Change.Absorbed(gone.id(), gone
                .version(), kept.id()))));
        assertThat(events.find(gone.id())).isEmpty();
        assertThat(store.inbox().find(article.id()).orElseThrow().items().getFirst().event()).isEqualTo(kept.id());
    }

    @Test
    @DisplayName("the memory of exports is by UID")
    void exports() {
        store.exports().remember(List.of(new Exported("a", 0, "x"), new Exported("b", 0, "y")));
        store.exports().remember(List.of(new Exported("a", 1, "z")));
        assertThat(store.exports().last(Set.of("a", "c"))).containsExactly(java.util.Map.entry("a", new Exported("a", 1, "z")));
    }

    @Test
    @DisplayName("the beginning of an identity finds it")
    void prefix() {
        DiplomaticEvent event = save(Samples.event("Talks", "2021-09-30", EventStatus.SCHEDULED, KZ));
        String id = event.id().toString();
        assertThat(events.beginningWith(id.substring(0, 4))).containsExactly(event.id());
        assertThat(events.beginningWith(id)).containsExactly(event.id());
        assertThat(events.beginningWith("abc")).isEmpty();
        assertThat(events.beginningWith("zz%_")).isEmpty();
    }
}
