package org.chancery.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import org.chancery.agenda.DiplomaticEvent;
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
        DirectoryPage page = new DirectoryPage(context(), new DirectoryServices(store().parties(), store().series(), store().events()));
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
    @DisplayName("shows only series when asked for series")
    void onlySeries() {
        clickOn("Series");
        assertThat(lookup((Label label) -> "KG".equals(label.getText())).queryAll()).isEmpty();
    }
}
