package org.chancery.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.KeyCap;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.ViewContext;

/** The top bar: the page's title and tools, the way into the palette, "Add article". */
final class TopBar extends HBox {

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox leading = new HBox(8);
    private final HBox trailing = new HBox(8);
    private final Region between = new Region();
    private final Button search = new Button();
    private final Act add;
    private final BooleanProperty subtitleFits = new SimpleBooleanProperty(true);

    TopBar(ViewContext context, Runnable palette) {
        super(8);
        getStyleClass().add("top-bar");
        title.getStyleClass().add("sheet-title");
        title.setMinWidth(USE_PREF_SIZE);
        subtitle.getStyleClass().addAll("muted");
        subtitle.setMinWidth(0);
        HBox.setHgrow(between, Priority.ALWAYS);
        for (HBox tools : new HBox[]{leading, trailing}) {
            tools.setAlignment(Pos.CENTER_LEFT);
            tools.setMinWidth(USE_PREF_SIZE);
        }
        Label words = new Label(context.text("shell.search"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Icon.SEARCH.view(), words, new KeyCap("Ctrl K"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(context.look().px(220));
        line.setMinWidth(0);
        words.setMinWidth(0);
        search.setMinWidth(context.look().px(40));
        search.setGraphic(line);
        search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        search.getStyleClass().add("search-field");
        search.setAccessibleText(context.text("shell.search"));
        search.setAccessibleHelp(KeyCap.shown("Ctrl K"));
        search.setOnAction(_ -> palette.run());
        add = Act.of(context.text("shell.add-article"), Icon.PLUS, null, Act.Weight.MAIN, context.navigation()::addArticle);
        add.setAccessibleHelp(KeyCap.shown("Ctrl N"));
        add.setTooltip(new javafx.scene.control.Tooltip(KeyCap.shown("Ctrl N")));
        getChildren().addAll(title, subtitle, leading, between, trailing, search, add);
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Page page) {
        title.textProperty().bind(page.title());
        subtitle.textProperty().bind(page.subtitle());
        subtitle.managedProperty().bind(page.subtitle().isNotEmpty().and(subtitleFits));
        subtitle.visibleProperty().bind(subtitle.managedProperty());
        leading.getChildren().setAll(page.leading());
        trailing.getChildren().setAll(page.trailing());
        leading.setManaged(!leading.getChildren().isEmpty());
        trailing.setManaged(!trailing.getChildren().isEmpty());
        search.setVisible(page.searchBar());
        search.setManaged(page.searchBar());
        add.setVisible(page.searchBar());
        add.setManaged(page.searchBar());
    }

    /** A subtitle that would be cut goes, and the search field keeps its words. */
    @Override
    protected void layoutChildren() {
        double others = getChildren().stream().filter(child -> child != subtitle && child.isManaged()).mapToDouble(child -> child.prefWidth(
                -1) + getSpacing()).sum();
        subtitleFits.set(others + subtitle.prefWidth(-1) <= getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }

    /** The first start has no second "Add article". */
    void withoutAdd() {
        add.setVisible(false);
        add.setManaged(false);
    }

    void focusFirst() {
        search.requestFocus();
    }
}
