package org.chancery.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.article.Article;
import org.chancery.ui.PageWindowTest;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of an event")
class DossierPageWindowTest extends PageWindowTest {
    private static final Article SPRING = article("2021-04-08", "Lake summit set for 12 October, a minister said.");
    private static final Article SUMMER = article("2021-07-02", "Lake summit set for 30 October, a minister said.");
    private @Nullable DiplomaticEvent event;

    @Override
    protected Page page() {
        DiplomaticEvent saved = summit("Lake summit", List.of(SPRING, SUMMER), List.of("2021-10-12", "2021-10-30"));
        event = saved;
        DossierPage page = new DossierPage(context(), new DossierServices(store().events(), store().articles(), store().series(), store()
                .history(), store().bin(), store().departures(), typed -> null, "en"));
        page.open(new Target.Id(saved.id().value()));
        return page;
    }

    private DiplomaticEvent stored() {
        return store().events().find(Objects.requireNonNull(event).id()).orElseThrow();
    }

    private boolean shows(String words) {
        return !lookup((Label label) -> label.isVisible() && label.getText() != null && label.getText().contains(words)).queryAll()
                .isEmpty();
    }

    @Test
    @DisplayName("shows both claims, and amber between them")
    void contradiction() {
        assertThat(shows("Two windows do not meet")).isTrue();
        assertThat(shows("one contradiction to settle")).isTrue();
    }

    @Test
    @DisplayName("settles the contradiction with K, for the date in force, and takes it back with undo")
    void keep() {
        type(KeyCode.K);
        assertThat(stored().ledger().contradictions()).isEmpty();
        assertThat(stored().facts().date().edtf()).isEqualTo("2021-10-30");
        assertThat(shows("Two windows do not meet")).isFalse();
        onFx(undo::undo);
        assertThat(stored().ledger().contradictions()).hasSize(1);
        assertThat(shows("Two windows do not meet")).isTrue();
        onFx(undo::redo);
        assertThat(stored().ledger().contradictions()).isEmpty();
    }

    @Test
    @DisplayName("chooses the other date by its button")
    void chooseAnother() {
        clickOn("Choose 12 October 2021");
        assertThat(stored().facts().date().edtf()).isEqualTo("2021-10-12");
        assertThat(stored().attestations()).filteredOn(Attestation::chosen).hasSize(1);
    }

    @Test
    @DisplayName("tells each change, and takes the event back to one, which undo takes back")
    void takeBack() {
        assertThat(shows("1 change")).isTrue();
        clickOn("Choose 12 October 2021");
        assertThat(shows("2 changes")).isTrue();
        assertThat(shows("Date: Saturday 30 October 2021 → Tuesday 12 October 2021")).isTrue();
        clickOn("Take back to here");
        assertThat(stored().facts().date().edtf()).isEqualTo("2021-10-30");
        assertThat(stored().attestations()).noneMatch(Attestation::chosen);
        assertThat(stored().reviewed()).isTrue();
        assertThat(notices.said).last().asString().startsWith("The event is again as it was on 2021-09-27");
        assertThat(shows("3 changes")).isTrue();
        onFx(undo::undo);
        assertThat(stored().facts().date().edtf()).isEqualTo("2021-10-12");
        assertThat(store().history().of(stored().id(), "en")).hasSize(4);
    }

    @Test
    @DisplayName("goes into the bin with Delete, and comes back with undo")
    void remove() {
        DiplomaticEvent before = stored();
        type(KeyCode.DELETE);
        assertThat(store().events().find(before.id())).isEmpty();
        assertThat(store().bin().all("en")).singleElement().satisfies(one -> assertThat(one.event()).isEqualTo(before));
        assertThat(navigation.asked).containsExactly("back");
        onFx(undo::undo);
        assertThat(stored().facts()).isEqualTo(before.facts());
        onFx(undo::redo);
        assertThat(store().events().find(before.id())).isEmpty();
    }

    @Test
    @DisplayName("edits with E: a typed name and date are saved with Ctrl+S as choices")
    void edit() {
        type(KeyCode.E);
        TextField name = lookup((TextField field) -> "Name".equals(field.getAccessibleText())).query();
        TextField date = lookup((TextField field) -> "Date (EDTF)".equals(field.getAccessibleText())).query();
        onFx(() -> name.setText("Great lake summit"));
        clickOn(date).eraseText(10).write("2021-11");
        push(KeyCode.CONTROL, KeyCode.S);
        assertThat(stored().facts().name()).isEqualTo("Great lake summit");
        assertThat(stored().facts().date().edtf()).isEqualTo("2021-11");
        assertThat(notices.failures).isEmpty();
    }

    @Test
    @DisplayName("shows how far it may travel, and takes a change of that back with undo")
    void release() {
        assertThat(shows("Public")).isTrue();
        type(KeyCode.E);
        ComboBox<ReleaseLevel> level = lookup((ComboBox<ReleaseLevel> box) -> "Release".equals(box.getAccessibleText())).query();
        onFx(level::requestFocus);
        onFx(() -> level.setValue(ReleaseLevel.CONFIDENTIAL));
        push(KeyCode.CONTROL, KeyCode.S);
        assertThat(stored().release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
        assertThat(shows("Confidential")).isTrue();
        onFx(undo::undo);
        assertThat(stored().release()).isEqualTo(ReleaseLevel.PUBLIC);
        onFx(undo::redo);
        assertThat(stored().release()).isEqualTo(ReleaseLevel.CONFIDENTIAL);
    }

    @Test
    @DisplayName("refuses a date that is none, says how to write one, and keeps what was typed")
    void faultyDate() {
        type(KeyCode.E);
        TextField date = lookup((TextField field) -> "Date (EDTF)".equals(field.getAccessibleText())).query();
        clickOn(date).eraseText(10).write("next Friday");
        push(KeyCode.CONTROL, KeyCode.S);
        assertThat(shows("Not a date yet")).isTrue();
        assertThat(date.getText()).isEqualTo("next Friday");
        assertThat(stored().facts().date().edtf()).isEqualTo("2021-10-30");
    }

    @Test
    @DisplayName("marks a field while it cannot be read, and no longer than that")
    void marksFaultyField() {
        type(KeyCode.E);
        TextField country = lookup((TextField field) -> "Country code".equals(field.getAccessibleText())).query();
        clickOn(country).eraseText(2).write("K");
        assertThat(country.getStyleClass()).contains("invalid");
        assertThat(country.getAccessibleHelp()).isNotBlank();
        write("Z");
        assertThat(country.getStyleClass()).doesNotContain("invalid");
        assertThat(country.getAccessibleHelp()).isNull();
    }

    @Test
    @DisplayName("adds a claim by hand with D and Enter")
    void addClaim() {
        type(KeyCode.D);
        write("2021-10-31");
        type(KeyCode.ENTER);
        assertThat(stored().ledger().lines()).hasSize(3);
        assertThat(stored().ledger().lines().getLast().source()).isNull();
        assertThat(shows("Added by hand")).isTrue();
    }

    @Test
    @DisplayName("adds a participant with P")
    void addParticipant() {
        type(KeyCode.P);
        write("Uzbekistan");
        type(KeyCode.ENTER);
        if (stored().facts().participations().size() < 2) {
            type(KeyCode.ENTER);
        }
        assertThat(stored().facts().participations()).hasSize(2);
        assertThat(shows("Uzbekistan")).isTrue();
    }

    @Test
    @DisplayName("opens the article at the passage that proves a claim")
    void openPassage() {
        clickOn("Open passage");
        assertThat(navigation.asked).containsExactly("article " + SPRING.id() + " at 0-8");
    }

    @Test
    @DisplayName("goes back with Escape")
    void back() {
        type(KeyCode.ESCAPE);
        assertThat(navigation.asked).containsExactly("back");
    }
}
