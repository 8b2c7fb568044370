package org.chancery.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.article.Article;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.matching.Acceptance;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.reading.ArticleReader;
import org.chancery.reading.DeskLexicon;
import org.chancery.ui.PageWindowTest;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The inbox")
class InboxPageWindowTest extends PageWindowTest {
    private static final String TEXT = "OSH - The Lake summit will open in Osh on 12 October.\n\nThe weather was fine.";
    private final Article article = article("2021-09-20", TEXT);
    private final ArticleReader reader = ArticleReader.load();
    private final Article undated = Article.of("Without a day", null, null, null, "en", "The presidents will meet in Osh on Friday.");

    @Override
    protected Page page() {
        summit("Lake summit", List.of(article("2021-07-02", "Lake summit will be held in October.")), List.of("2021-10"));
        keep(article, List.of(proposal()));
        InboxPage page = new InboxPage(context(), new InboxServices(store().events(), store().articles(), store().inbox(), reader,
                new Acceptance(store().events(), store().articles(), "en", NOON), new DeskLexicon(store().lexicon(), reader),
                store().history(), "en"));
        // As the window does it: an article is asked for before the page has read what waits.
        page.open(new Target.Id(article.id().value()));
        page.refresh();
        return page;
    }

    @Test
    @DisplayName("says which of the waiting articles it shows, also when that one was asked for by name")
    void position() {
        assertThat(shown().subtitle().get()).isEqualTo("article 1 of 1");
    }

    private void keep(Article kept, List<EventProposal> proposals) {
        List<InboxEntry.Item> items = proposals.stream().map(p -> new InboxEntry.Item(p, Decision.PENDING, null)).toList();
        store().events().save(new Change(Author.READING, List.of(kept), List.of(), List.of(), List.of(new InboxEntry(kept.id(), items))));
    }

    private static EventProposal proposal() {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(proof(ClaimField.NAME, "Lake summit"));
        evidence.add(proof(ClaimField.KIND, "summit"));
        evidence.add(proof(ClaimField.STATUS, "will open"));
        evidence.add(proof(ClaimField.DATE, "on 12 October"));
        evidence.add(proof(ClaimField.PLACE, "in Osh"));
        return new EventProposal("Lake summit", EventKind.SUMMIT, null, null, null, EventStatus.SCHEDULED, null, null, EventDate.parse(
                "2021-10-12"), null, EventDate.UNKNOWN, Venue.of("Osh", Country.of("KG")), List.of(Country.of("KG")), List.of(), List.of(),
                evidence, 0.9, Map.of(ClaimField.DATE, 0.95));
    }

    private static Evidence proof(ClaimField field, String words) {
        int at = TEXT.indexOf(words);
        return new Evidence(field, Passage.of(TEXT, at, at + words.length()), "test");
    }

    private List<DiplomaticEvent> events() {
        List<DiplomaticEvent> all = new ArrayList<>();
        store().events().forEach(EventFilter.EVERYTHING, all::add);
        return all;
    }

    private Decision decision() {
        return store().inbox().find(article.id()).orElseThrow().items().getFirst().decision();
    }

    private boolean shows(String words) {
        return !lookup((Label label) -> label.isVisible() && label.getText() != null && label.getText().contains(words)).queryAll()
                .isEmpty();
    }

    @Test
    @DisplayName("says at the article's foot who changed what of it and when, and goes back to that")
    void past() {
        assertThat(lookup(".article-past").tryQuery()).isEmpty();
        store().events().save(Change.of(Author.DESK, article.id(), ReleaseLevel.CONFIDENTIAL));
        onFx(shown()::refresh);
        assertThat(shows("2 changes")).isTrue();
        assertThat(shows("Release: Public → Confidential")).isTrue();
        clickOn("Take back to here");
        assertThat(level()).isEqualTo(ReleaseLevel.PUBLIC);
        assertThat(shows("3 changes")).isTrue();
        onFx(undo::undo);
        assertThat(level()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
    }

    private ReleaseLevel level() {
        return store().history().of(article.id()).getLast().release();
    }

    @Test
    @DisplayName("shows the proposal with its words and the event it may be")
    void proposalShown() {
        assertThat(shows("Tuesday 12 October 2021")).isTrue();
        assertThat(shows("on 12 October")).isTrue();
        assertThat(shows("Likely the same event")).isTrue();
    }

    @Test
    @DisplayName("joins with J: the event gets the article's claims; undo gives both back")
    void join() {
        type(KeyCode.J);
        assertThat(decision()).isEqualTo(Decision.JOINED);
        assertThat(events()).hasSize(1);
        assertThat(events().getFirst().facts().date().edtf()).isEqualTo("2021-10-12");
        onFx(undo::undo);
        assertThat(decision()).isEqualTo(Decision.PENDING);
        assertThat(events().getFirst().facts().date().edtf()).isEqualTo("2021-10");
    }

    @Test
    @DisplayName("accepts as new with A; undo takes the event away")
    void acceptAsNew() {
        type(KeyCode.A);
        assertThat(events()).hasSize(2);
        onFx(undo::undo);
        assertThat(events()).hasSize(1);
        assertThat(decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    @DisplayName("rejects with R and changes no event")
    void reject() {
        type(KeyCode.R);
        assertThat(decision()).isEqualTo(Decision.REJECTED);
        assertThat(events()).hasSize(1);
    }

    @Test
    @DisplayName("corrects with C: the typed date becomes a choice beside the article's claim")
    void correct() {
        type(KeyCode.C);
        TextField date = lookup((TextField field) -> "Date".equals(field.getAccessibleText())).query();
        clickOn(date).eraseText(10).write("2021-10-13");
        clickOn("#correction .main-button");
        assertThat(events()).extracting(e -> e.facts().date().edtf()).contains("2021-10-13");
        assertThat(decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    @DisplayName("a person added in a correction takes part and is learnt; undo takes back both")
    void correctionLearnt() {
        DeskWord before = new DeskWord(DeskWord.Sort.PERSON, "en", List.of("Ilan Arlovan"), Map.of("c", "MD"));
        store().lexicon().save(List.of(before));
        type(KeyCode.C);
        clickOn(field("Person to add")).write("Ilan Arlovan");
        clickOn(field("Office")).write("Foreign Minister");
        clickOn("#correction .main-button");
        assertThat(events()).anySatisfy(event -> assertThat(event.facts().participations()).anySatisfy(one -> assertThat(one.party())
                .isInstanceOfSatisfying(Person.class, person -> assertThat(person.name()).isEqualTo("Ilan Arlovan"))));
        assertThat(store().lexicon().all()).singleElement().satisfies(word -> {
            assertThat(word.sort()).isEqualTo(DeskWord.Sort.PERSON);
            assertThat(word.spellings()).containsExactly("Ilan Arlovan", "Arlovan");
            assertThat(word.attributes()).containsEntry("t", "Foreign Minister");
        });
        onFx(undo::undo);
        assertThat(store().lexicon().all()).containsExactly(before);
        assertThat(events()).hasSize(1);
    }

    @Test
    @DisplayName("words taught with T count at once: the article is read again with them")
    void teach() {
        Article other = article("2021-09-21", "The Lantern Gathering will be held in Osh on 12 October.");
        keep(other, List.of());
        onFx(() -> {
            shown().open(new Target.Id(other.id().value()));
            shown().refresh();
        });
        type(KeyCode.T);
        clickOn(field("Words as in the text")).write("Lantern Gathering");
        javafx.scene.control.ComboBox<DeskWord.Sort> sort = lookup((javafx.scene.control.ComboBox<DeskWord.Sort> box) -> "They are".equals(
                box.getAccessibleText())).query();
        onFx(() -> sort.setValue(DeskWord.Sort.EVENT));
        clickOn("#teaching .main-button");
        assertThat(store().lexicon().all()).extracting(DeskWord::name).containsExactly("Lantern Gathering");
        assertThat(store().inbox().find(other.id()).orElseThrow().items()).extracting(item -> item.proposal().name()).containsExactly(
                "Lantern Gathering");
    }

    private TextField field(String label) {
        return lookup((TextField field) -> label.equals(field.getAccessibleText())).query();
    }

    @Test
    @DisplayName("asks for the day of publication and reads again when it is given")
    void publicationDate() {
        keep(undated, List.of());
        onFx(() -> {
            shown().open(new org.chancery.ui.kit.Target.Id(undated.id().value()));
            shown().refresh();
        });
        assertThat(shows("When was the article published?")).isTrue();
        DatePicker day = lookup((DatePicker picker) -> true).query();
        onFx(() -> day.setValue(java.time.LocalDate.parse("2021-09-20")));
        clickOn("Set the date");
        assertThat(store().articles().find(undated.id()).orElseThrow().published()).isEqualTo("2021-09-20");
        assertThat(shows("When was the article published?")).isFalse();
    }
}
