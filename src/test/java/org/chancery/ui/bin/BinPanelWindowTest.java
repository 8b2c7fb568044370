package org.chancery.ui.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.store.ChanceryStore;
import org.chancery.ui.kit.WindowTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bin in the window")
class BinPanelWindowTest extends WindowTest {
    @TempDir
    @Nullable
    Path folder;
    private @Nullable ChanceryStore opened;
    private @Nullable DiplomaticEvent gone;

    private ChanceryStore store() {
        return Objects.requireNonNull(opened);
    }

    private DiplomaticEvent gone() {
        return Objects.requireNonNull(gone);
    }

    @Override
    protected Region view() {
        opened = ChanceryStore.open(Objects.requireNonNull(folder).resolve("store"), NOON);
        gone = removed("Lake summit");
        removed("Talks on water");
        return new BinPanel(context(), new BinViewModel(context(), new BinServices(store().bin(), store().events(), "en")), () -> {});
    }

    private DiplomaticEvent removed(String name) {
        DiplomaticEvent event = DiplomaticEvent.of(EventId.random(), List.of(Attestation.byHand(new Claim.Named(name), LocalDate.of(2021, 9,
                1))), "en", true, NOON.instant());
        DiplomaticEvent saved = store().events().save(Change.of(Author.DESK, event)).getFirst();
        store().events().remove(saved.id(), saved.version(), Author.DESK);
        return saved;
    }

    @AfterEach
    void closeStore() {
        store().close();
    }

    private boolean shows(String words) {
        return !lookup((Label label) -> label.getText() != null && label.getText().contains(words)).queryAll().isEmpty();
    }

    private void press(String accessible) {
        clickOn(lookup((Node node) -> accessible.equals(node.getAccessibleText())).<Node>query());
    }

    @Test
    @DisplayName("says who removed what and when, and until when it stays")
    void lists() {
        assertThat(shows("Lake summit")).isTrue();
        assertThat(shows("Talks on water")).isTrue();
        assertThat(shows("Removed on 27 September 2021 by the desk · kept until 26 December 2021 (in 90 days)")).isTrue();
    }

    @Test
    @DisplayName("brings one back, which undo removes again")
    void restore() {
        press("Bring back, Lake summit");
        assertThat(store().events().find(gone().id())).isPresent();
        assertThat(shows("Lake summit")).isFalse();
        assertThat(notices.said).containsExactly("Brought back: Lake summit");
        onFx(undo::undo);
        assertThat(store().events().find(gone().id())).isEmpty();
        assertThat(shows("Lake summit")).isTrue();
        onFx(undo::redo);
        assertThat(store().events().find(gone().id())).isPresent();
        assertThat(notices.failures).isEmpty();
    }

    @Test
    @DisplayName("does not bring one back whose UID another event has by now, and says so")
    void uidTaken() {
        DiplomaticEvent other = DiplomaticEvent.of(EventId.random(), gone().attestations(), "en", true, NOON.instant()).withUid(gone()
                .uid());
        store().events().save(Change.of(Author.DESK, other));
        press("Bring back, Lake summit");
        assertThat(store().events().find(gone().id())).isEmpty();
        assertThat(notices.said).singleElement().asString().contains("another event has its UID");
        assertThat(shows("Lake summit")).isTrue();
    }

    @Test
    @DisplayName("deletes for good only after a yes")
    void delete() {
        dialogs.yes = false;
        press("Delete for good, Lake summit");
        assertThat(store().bin().all("en")).hasSize(2);
        dialogs.yes = true;
        press("Delete for good, Lake summit");
        assertThat(dialogs.asked).hasSize(2).last().isEqualTo("Delete \"Lake summit\" for good?");
        assertThat(store().bin().all("en")).extracting(one -> one.event().facts().name()).containsExactly("Talks on water");
        assertThat(store().history().of(gone().id(), "en")).isEmpty();
        press("Delete for good, Talks on water");
        assertThat(shows("The bin is empty.")).isTrue();
    }
}
