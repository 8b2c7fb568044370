package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.Departure;
import org.chancery.agenda.Departure.Extent;
import org.chancery.agenda.DepartureLog.Departed;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.WithheldForm;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.store.json.EventJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The store keeps how far a thing may travel")
class ReleaseStoreTest {
    @TempDir
    private Path folder;
    private ChanceryStore store;

    @BeforeEach
    void open() {
        store = ChanceryStore.open(folder.resolve("store"), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private DiplomaticEvent stored(DiplomaticEvent event) {
        return store.events().find(event.id()).orElseThrow();
    }

    private static DiplomaticEvent resting(Article... articles) {
        List<Attestation> claims = java.util.Arrays.stream(articles).map(article -> Attestation.byArticle(new Claim.Named(article.title()),
                Citation.of(article), Passage.of(article.text(), 0, 4), LocalDate.of(2021, 4, 8), "rule")).toList();
        return DiplomaticEvent.of(EventId.random(), claims, "en", true, Samples.NOW);
    }

    private void save(List<Article> articles, DiplomaticEvent... events) {
        store.events().save(new Change(Author.DESK, articles, List.of(), List.of(events), List.of()));
    }

    @Test
    @DisplayName("of an event, found by the filter and told by its history")
    void event() {
        DiplomaticEvent event = Samples.event("Talks", "2021-09-30", EventStatus.PLANNED, Samples.KZ);
        save(List.of(), event, Samples.event("Others", "2021-09-30", EventStatus.PLANNED, Samples.KZ));
        assertThat(stored(event).release()).isEqualTo(ReleaseLevel.INTERNAL);
        store.events().save(Change.of(Author.DESK, stored(event).withRelease(ReleaseLevel.CONFIDENTIAL)));
        assertThat(stored(event).release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
        assertThat(store.events().count(EventFilter.EVERYTHING.withReleases(Set.of(ReleaseLevel.CONFIDENTIAL))).passing()).isEqualTo(1);
        String before = EventJson.print(java.util.Objects.requireNonNull(store.history().of(event.id(), "en").getFirst().state()));
        assertThat(EventJson.parse(before, "en").release()).isEqualTo(ReleaseLevel.INTERNAL);
        String undated = before.replace("\"release\":\"internal\",", "");
        assertThat(undated).isNotEqualTo(before);
        assertThat(EventJson.parse(undated, "en").release()).as("of a state kept before there were levels").isEqualTo(
                ReleaseLevel.INTERNAL);
    }

    @Test
    @DisplayName("of an article, which reading it again does not change")
    void article() {
        Article article = Samples.article(1);
        store.events().save(new Change(Author.READING, List.of(article), List.of(), List.of(), List.of()).releasing(article.id(),
                ReleaseLevel.CONFIDENTIAL));
        save(List.of(article.publishedOn(LocalDate.of(2021, 4, 9))));
        assertThat(store.articles().release(article.id())).isEqualTo(ReleaseLevel.CONFIDENTIAL);
        assertThat(store.articles().release(Samples.article(2).id())).isEqualTo(ReleaseLevel.PUBLIC);
        assertThat(store.articles().atLevels(EnumSet.of(ReleaseLevel.CONFIDENTIAL))).containsExactly(article.id());
        assertThat(store.articles().atLevels(Audience.CONFIDENTIAL.barred())).isEmpty();
    }

    @Test
    @DisplayName("and lets a new event travel no further than the freest of its articles")
    void newEvent() {
        Article cable = Samples.article(1);
        Article press = Samples.article(2);
        store.events().save(new Change(Author.READING, List.of(cable, press), List.of(), List.of(resting(cable)), List.of()).releasing(
                cable.id(), ReleaseLevel.CONFIDENTIAL));
        DiplomaticEvent alone = resting(cable);
        DiplomaticEvent both = resting(cable, press);
        save(List.of(), alone, both);
        store.events().forEach(EventFilter.EVERYTHING, event -> assertThat(event.release()).isEqualTo(event.id().equals(both.id())
                ? ReleaseLevel.PUBLIC : ReleaseLevel.CONFIDENTIAL));
        store.events().save(Change.of(Author.DESK, stored(alone).withRelease(ReleaseLevel.PUBLIC)));
        assertThat(stored(alone).release()).as("a person decides otherwise").isEqualTo(ReleaseLevel.PUBLIC);
    }

    @Test
    @DisplayName("and raises what rests on an article alone when the article is raised, with a row of history")
    void raised() {
        Article first = Samples.article(1);
        Article second = Samples.article(2);
        DiplomaticEvent alone = resting(first);
        DiplomaticEvent both = resting(first, second);
        save(List.of(first, second), alone, both);
        store.events().save(Change.of(Author.COMMAND_LINE, first.id(), ReleaseLevel.INTERNAL));
        assertThat(stored(alone).release()).isEqualTo(ReleaseLevel.INTERNAL);
        assertThat(store.history().of(alone.id(), "en").getLast().who()).isEqualTo(Author.COMMAND_LINE);
        assertThat(stored(both).release()).isEqualTo(ReleaseLevel.PUBLIC);
        store.events().save(Change.of(Author.COMMAND_LINE, second.id(), ReleaseLevel.CONFIDENTIAL));
        assertThat(stored(both).release()).isEqualTo(ReleaseLevel.INTERNAL);
        store.events().save(Change.of(Author.COMMAND_LINE, first.id(), ReleaseLevel.PUBLIC));
        assertThat(stored(alone).release()).as("nothing is freed by itself").isEqualTo(ReleaseLevel.INTERNAL);
    }

    @Test
    @DisplayName("and what left, when, for whom and by which filter, once for each file, its events once for all that are the same")
    void departures() {
        EventId one = EventId.random();
        EventId other = EventId.random();
        Departure first = departure("a.ics", 1);
        Departure again = departure("a.ics", 1);
        Departure more = departure("b.ics", 2);
        store.departures().record(first, Map.of(one, Extent.WHOLE));
        store.departures().record(again, Map.of(one, Extent.WHOLE));
        store.departures().record(more, Map.of(one, Extent.REDUCED, other, Extent.BUSY));
        assertThat(store.departures().of(one)).containsExactly(new Departed(more, Extent.REDUCED), new Departed(again, Extent.WHOLE),
                new Departed(first, Extent.WHOLE));
        assertThat(store.departures().of(other)).containsExactly(new Departed(more, Extent.BUSY));
        assertThat(store.departures().of(EventId.random())).isEmpty();
        assertThat(store.departures().newest(2)).containsExactly(more, again);
        close();
        open();
        assertThat(store.departures().of(one)).hasSize(3);
    }

    private static Departure departure(String file, long whole) {
        return new Departure(Samples.NOW, Audience.PUBLIC, WithheldForm.BUSY, "Visits", file, whole, 3, 4, 5);
    }
}
