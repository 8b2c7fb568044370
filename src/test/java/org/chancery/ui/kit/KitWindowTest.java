package org.chancery.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KitWindowTest extends WindowTest {

    private final List<String> pressed = new ArrayList<>();

    @Override
    protected Region view() {
        return new HBox(8, Act.main("Join", "J", () -> pressed.add("join")), Act.icon("Close", Icon.CLOSE, "Esc", Act.Weight.FLAT,
                () -> pressed.add("close")));
    }

    @Override
    protected double[] size() {
        return new double[]{300, 100};
    }

    @Test
    @DisplayName("a button with a key is clicked by its word and says word and key")
    void buttonWithKey() {
        clickOn("Join");
        assertThat(pressed).containsExactly("join");
        Act join = lookup(".main-button").query();
        assertThat(join.getAccessibleText()).isEqualTo("Join");
        assertThat(join.getAccessibleHelp()).isEqualTo("J");
    }

    @Test
    @DisplayName("every bundled typeface is there under the name the style sheet uses")
    void typefaces() {
        for (Fonts font : Fonts.values()) {
            assertThat(font.at(13).getFamily()).as(font.name()).isEqualTo(font.family());
        }
        assertThat(Font.getFamilies()).contains("Inter Medium", "Inter Semi Bold", "Noto Serif Display SemiBold");
    }
}
