package org.chancery.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.party.Office;
import org.chancery.party.Person;
import org.chancery.ui.PageWindowTest;
import org.chancery.ui.kit.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The directory")
class DirectoryPageWindowTest extends PageWindowTest {
    private @Nullable DiplomaticEvent event;

    @Override
    protected Page page() {
        event = summit("Lake summit", List.of(article("2021-07-02", "Lake summit will be held in October.")), List.of("2021-10"));
        DirectoryPage page = new DirectoryPage(context(),
                new DirectoryServices(store().parties(), store().series(), store().events(), store().history()));
        page.refresh();
        return page;
    }

    @Test
    @DisplayName("lists a state with its events; a click opens the event")
    void openEvent() {
        clickOn((Label label) -> "Lake summit".equals(label.getText()));
        assertThat(navigation.asked).containsExactly("event " + java.util.Objects.requireNonNull(event).id());
    }

    @Test
    @DisplayName("finds by what is typed, and says when there is nobody")
    void find() {
        clickOn(".text-field").write("kyrg");
        assertThat(lookup((Label label) -> "Kyrgyzstan".equals(label.getText())).queryAll()).isNotEmpty();
        write("xyz");
        assertThat(lookup((Label label) -> label.getText() != null && label.getText().startsWith("Nobody yet")).queryAll()).isNotEmpty();
    }

    @Test
    @DisplayName("says who changed a person's office and when, and goes back to what it was")
    void past() {
        Person minister = Person.named("Aida Example", Office.of("minister", null));
        Claim with = new Claim.With(new Participation(minister, ParticipantRole.DELEGATE, AttendanceState.ANNOUNCED));
        LocalDate day = LocalDate.of(2021, 7, 3);
        store().events().save(Change.of(Author.DESK, DiplomaticEvent.of(EventId.random(), List.of(Attestation.byHand(new Claim.Named(
                "Talks"), day), Attestation.byHand(with, day)), "en", true, NOON.instant())));
        store().parties().save(Person.named("Aida Example", Office.of("president", null)), Author.COMMAND_LINE);
        onFx(shown()::refresh);
        clickOn((Label label) -> "Aida Example".equals(label.getText()));
        assertThat(lookup("2 changes").tryQuery()).isPresent();
        assertThat(lookup((Label label) -> label.getText() != null && label.getText().contains("minister → president")).queryAll())
                .hasSize(1);
        clickOn("Take back to here");
        assertThat(store().parties().find(minister.id())).contains(minister);
        assertThat(lookup("3 changes").tryQuery()).isPresent();
        onFx(undo::undo);
        assertThat(store().parties().find(minister.id()).map(party -> ((Person) party).office())).contains(Office.of("president", null));
    }

    @Test
    @DisplayName("shows only series when asked for series")
    void onlySeries() {
        clickOn("Series");
        assertThat(lookup((Label label) -> "KG".equals(label.getText())).queryAll()).isEmpty();
    }
}
