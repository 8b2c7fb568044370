package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventSearch;
import org.chancery.agenda.EventSearch.Hit;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.agenda.EventStatus;
import org.chancery.article.Article;
import org.chancery.place.Country;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What any engine under the store has to find. */
abstract class SearchContract {
    private ChanceryStore store;
    private EventSearch search;

    abstract ChanceryStore open();

    @BeforeEach
    void openEmpty() {
        store = open();
        search = store.search();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private DiplomaticEvent save(DiplomaticEvent event) {
        return store.events().save(Change.of(Author.DESK, event)).getFirst();
    }

    private List<String> names(String words) {
        return search.events(words, EventFilter.EVERYTHING, 20).stream().map(EventOutline::name).toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"visits, State visit to Paris", "visited, State visit to Paris", "sommets, Sommet extraordinaire", "саммиты, Саммит глав",
            "саммита, Саммит глав", "кездесулер, Кездесу", "extraordin, Sommet extraordinaire", "кокшетау, Forum in Kokshetau",
            "Көкшетау, Forum in Kokshetau", "Kokchetaou, Forum in Kokshetau", "Казахстана, Forum in Kokshetau",
            "Қазақстан, Forum in Kokshetau",
            "the forum of Kokshetau, Forum in Kokshetau", "токаев, Tokayev meets envoys", "tokaev meet, Tokayev meets envoys",
            "élysée, Elysee talks", "elysee, Elysee talks"})
    @DisplayName("a word in another form, script or spelling")
    void forms(String words, String name) {
        for (String each : List.of("State visit to Paris", "Sommet extraordinaire", "Саммит глав", "Кездесу", "Tokayev meets envoys",
                "Elysee talks")) {
            save(Samples.event(each, "2021-09-30", EventStatus.SCHEDULED, Country.of("FR")));
        }
        save(Samples.event("Forum in Kokshetau", "2021-09-30", EventStatus.SCHEDULED, Samples.KZ));
        if (words.equals("Kokchetaou")) {
            assertThat(names(words)).as("too far from how it sounds").isEmpty();
        } else {
            assertThat(names(words)).contains(name);
        }
    }

    @Test
    @DisplayName("all words must be there, and a name counts for more than a text")
    void ranks() {
        Article article = Article.of("News of the day", "Kazinform", null, LocalDate.of(2021, 4, 8), "en",
                "Ministers spoke of a summit on water.");
        store.events().save(new Change(Author.READING, List.of(article), List.of(), List.of(), List.of()));
        save(Samples.event("Water summit", "2021-09-30", EventStatus.SCHEDULED, Samples.KZ));
        save(Samples.event("Trade summit", "2021-09-30", EventStatus.SCHEDULED, Samples.KZ));
        List<Hit> hits = search.search("water summit", 0, 10);
        assertThat(hits).extracting(Hit::kind).containsExactly(HitKind.EVENT, HitKind.ARTICLE);
        assertThat(hits.getLast().detail()).contains("summit on water");
        assertThat(search.search("water summit", 1, 10)).hasSize(1);
        assertThat(search.search("water border", 0, 10)).isEmpty();
    }

    @Test
    @DisplayName("parties and places are found beside events")
    void kinds() {
        Article article = Samples.article(1);
        store.events().save(new Change(Author.READING, List.of(article), List.of(), List.of(Samples.everything(article)), List.of()));
        assertThat(search.search("EAEU", 0, 20)).extracting(Hit::kind).contains(HitKind.PARTY, HitKind.EVENT);
        assertThat(search.search("Kokshetau", 0, 20)).extracting(Hit::id).contains("Kokshetau|KZ");
        assertThat(search.search("Россия", 0, 20)).extracting(Hit::title).contains("Russia");
    }

    @Test
    @DisplayName("what was saved a thousand times over, renamed and removed is found once, under its last name")
    void merges() {
        List<DiplomaticEvent> saved = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            saved.add(save(Samples.event("Talks number" + i + " on water", "2021-09-30", EventStatus.SCHEDULED, Samples.KZ)));
        }
        for (int i = 0; i < 300; i++) {
            store.events().save(Change.of(Author.DESK, saved.get(i).withNote("seen again")));
        }
        store.events().remove(saved.get(999).id(), 1, Author.DESK);
        assertThat(search.events("talks water", EventFilter.EVERYTHING, 2000)).hasSize(999);
        assertThat(names("number17")).first().isEqualTo("Talks number17 on water");
        assertThat(names("number999")).isEmpty();
        assertThat(search.events("seen", EventFilter.EVERYTHING, 2000)).hasSize(300);
        assertThat(search.events("talks", EventFilter.EVERYTHING.withCountries(Set.of(Samples.RU)), 5)).isEmpty();
        assertThat(search.events("talks", EventFilter.EVERYTHING.withCountries(Set.of(Samples.KZ)), 5)).hasSize(5);
        assertThat(store.events().candidates(null, null, Samples.RU, null, "Talks number17 on water")).extracting(e -> e.facts().name())
                .contains(
                        "Talks number17 on water");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "the", "'%'", "\"'\"", "'a'", "'\u0000'", "'((('"})
    @DisplayName("words that are none find nothing and hurt nobody")
    void nothing(String words) {
        save(Samples.event("Talks", "2021-09-30", EventStatus.SCHEDULED, Samples.KZ));
        assertThat(search.search(words, 0, 10)).isEmpty();
        assertThat(search.events(words, EventFilter.EVERYTHING, 10)).isEmpty();
    }
}
