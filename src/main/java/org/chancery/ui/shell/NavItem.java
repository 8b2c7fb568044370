package org.chancery.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chancery.ui.control.Icon;

/** A place of the side bar: icon, word, and at the right how many wait there. */
final class NavItem extends Button {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");

    /** As wide as two digits need, and what each more takes. */
    private static final double BADGE = 18;
    private static final double DIGIT = 7;

    private final String word;
    private final Label name;
    private final Label count = new Label();
    private final Label badge = new Label();
    private final Region between = new Region();
    private final HBox line;
    private final StackPane picture;
    private final Tooltip tip;
    private boolean narrow;

    NavItem(String word, String keys, Icon icon, Runnable go) {
        this.word = word;
        name = new Label(word);
        picture = new StackPane(icon.view());
        line = new HBox(8);
        tip = new Tooltip(word + "  " + keys);
        getStyleClass().setAll("nav-item");
        setAccessibleText(word);
        setAccessibleHelp(keys);
        count.getStyleClass().add("nav-count");
        count.setMinWidth(USE_PREF_SIZE);
        badge.getStyleClass().add("nav-badge");
        badge.setVisible(false);
        name.getStyleClass().add("nav-word");
        HBox.setHgrow(between, Priority.ALWAYS);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> go.run());
        narrow(false);
    }

    void narrow(boolean rail) {
        narrow = rail;
        line.getChildren().setAll(picture);
        if (!rail) {
            line.getChildren().addAll(name, between);
            if (!count.getText().isEmpty()) {
                line.getChildren().add(count);
            }
        }
        line.setAlignment(rail ? Pos.CENTER : Pos.CENTER_LEFT);
        setAlignment(rail ? Pos.CENTER : Pos.CENTER_LEFT);
        line.prefWidthProperty().unbind();
        if (rail) {
            line.setPrefWidth(USE_COMPUTED_SIZE);
        } else {
            line.prefWidthProperty().bind(widthProperty().map(width -> width.doubleValue() - 17));
        }
        setTooltip(rail ? tip : null);
        badge();
    }

    void marked(boolean here) {
        pseudoClassStateChanged(MARKED, here);
        setAccessibleRoleDescription(here ? word : null);
    }

    void count(long waiting) {
        count.setText(waiting == 0 ? "" : Long.toString(waiting));
        count.setGraphic(null);
        pseudoClassStateChanged(DUE, false);
        badge.setText("");
        setAccessibleText(waiting == 0 ? word : word + ", " + waiting);
        narrow(narrow);
    }

    /** Past their day: amber, with the clock. */
    void due(String words, long number) {
        count.setText(words);
        count.setGraphic(Icon.CLOCK.view(12));
        badge.setText(Long.toString(number));
        pseudoClassStateChanged(DUE, true);
        setAccessibleText(word + ", " + words);
        narrow(narrow);
    }

    private void badge() {
        picture.getChildren().remove(badge);
        if (narrow && !badge.getText().isEmpty()) {
            badge.setVisible(true);
            double width = Math.max(BADGE, BADGE + DIGIT * (badge.getText().length() - 2));
            badge.setTranslateX(13 + BADGE - width);
            badge.setTranslateY(-11);
            badge.setManaged(false);
            badge.resize(width, 16);
            picture.getChildren().add(badge);
        }
    }
}
