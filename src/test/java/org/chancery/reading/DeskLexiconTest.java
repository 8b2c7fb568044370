package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.DeskWord.Sort;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Article;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the desk taught the reader")
class DeskLexiconTest {
    private final ArticleReader reader = ArticleReader.load();

    private List<EventProposal> read(String language, String text) {
        return reader.read(Article.of("", null, null, LocalDate.parse("2026-03-02"), language, text)).proposals();
    }

    private EventProposal one(String language, String text) {
        List<EventProposal> read = read(language, text);
        assertThat(read).as(text).hasSize(1);
        return read.getFirst();
    }

    private void teach(Sort sort, String language, List<String> spellings, Map<String, String> attributes) {
        reader.learn(List.of(new DeskWord(sort, language, spellings, attributes)));
    }

    @Test
    @DisplayName("a person: from then on the surname alone has the name, the office and the country")
    void person() {
        String text = "Arlovan will visit Tbilisi on 9 March for talks with the Georgian foreign minister.";
        assertThat(read("en", text).stream().flatMap(e -> e.people().stream()).map(Person::name)).doesNotContain("Ilan Arlovan");
        teach(Sort.PERSON, "en", List.of("Ilan Arlovan", "Arlovan"), Map.of("c", "MD", "t", "Foreign Minister"));
        EventProposal visit = one("en", text);
        assertThat(visit.kind()).isEqualTo(EventKind.VISIT);
        assertThat(visit.people()).anySatisfy(person -> {
            assertThat(person.name()).isEqualTo("Ilan Arlovan");
            assertThat(person.office()).isNotNull().satisfies(office -> assertThat(office.country()).isEqualTo(Country.of("MD")));
        });
        assertThat(visit.countries()).contains(Country.of("MD"), Country.of("GE"));
    }

    @Test
    @DisplayName("a person in another case of a language that has cases")
    void personInCases() {
        teach(Sort.PERSON, "ru", List.of("Илан Арлован", "Арлован"), Map.of("c", "MD", "t", "министр иностранных дел"));
        EventProposal visit = one("ru", "Визит Арлована в Грузию состоится 9 марта.");
        assertThat(visit.people()).extracting(Person::name).contains("Илан Арлован");
    }

    @Test
    @DisplayName("an office: its holder is read as one")
    void office() {
        String text = "The High Keeper of Armenia Vahan Sarian will visit Tbilisi on 9 March.";
        teach(Sort.TITLE, "en", List.of("High Keeper"), Map.of());
        assertThat(one("en", text).people()).anySatisfy(person -> {
            assertThat(person.name()).isEqualTo("Vahan Sarian");
            assertThat(person.office()).isNotNull().satisfies(office -> assertThat(office.title()).isEqualTo("High Keeper"));
        });
    }

    @Test
    @DisplayName("a place that no gazetteer has, and another name of one that it has")
    void places() {
        String text = "The presidents of Georgia and Armenia will meet in Zarqal on 9 March.";
        assertThat(one("en", text).venue().city()).isNull();
        teach(Sort.CITY, "en", List.of("Zarqal"), Map.of("c", "GE"));
        EventProposal meeting = one("en", text);
        assertThat(meeting.venue().city()).isEqualTo("Zarqal");
        assertThat(meeting.venue().country()).isEqualTo(Country.of("GE"));
        teach(Sort.CITY, "en", List.of("Batumi", "the pearl of the coast"), Map.of("c", "GE"));
        EventProposal other = one("en", "The presidents of Georgia and Armenia will meet in the pearl of the coast on 9 March.");
        assertThat(other.venue().city()).isEqualTo("Batumi");
        assertThat(other.venue().coordinates()).isNotNull();
    }

    @Test
    @DisplayName("a series under a name of its own, and an organisation")
    void seriesAndOrganisation() {
        String text = "The Lantern Gathering will be held in Tbilisi on 9 March.";
        assertThat(read("en", text)).isEmpty();
        teach(Sort.EVENT, "en", List.of("Lantern Gathering"), Map.of("kind", "forum"));
        EventProposal forum = one("en", text);
        assertThat(forum.kind()).isEqualTo(EventKind.FORUM);
        assertThat(forum.name()).isEqualTo("Lantern Gathering");
        teach(Sort.ORGANISATION, "en", List.of("League of Rivers"), Map.of("id", "LOR"));
        EventProposal summit = one("en", "The League of Rivers summit will be held in Tbilisi on 9 March.");
        assertThat(summit.organisations()).extracting(Organisation::name).contains("League of Rivers");
    }

    @Test
    @DisplayName("is forgotten when it is taught other words, and never leaks into another language")
    void forgotten() {
        String text = "The Lantern Gathering will be held in Tbilisi on 9 March.";
        teach(Sort.EVENT, "ru", List.of("Lantern Gathering"), Map.of("kind", "forum"));
        assertThat(read("en", text)).isEmpty();
        teach(Sort.EVENT, "en", List.of("Lantern Gathering"), Map.of("kind", "forum"));
        assertThat(read("en", text)).hasSize(1);
        reader.learn(List.of());
        assertThat(read("en", text)).isEmpty();
    }
}
