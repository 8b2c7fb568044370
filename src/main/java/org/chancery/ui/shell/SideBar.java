package org.chancery.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.KeyCap;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.ViewContext;

/** The side bar: 168 wide with words, or a rail of 52 with tooltips; at its foot the key to the marks and the preferences. */
final class SideBar extends VBox {

    private static final Map<Destination, Icon> ICONS = Map.of(Destination.AGENDA, Icon.AGENDA, Destination.MONTH, Icon.MONTH,
            Destination.YEAR, Icon.YEAR, Destination.SHELF, Icon.SHELF, Destination.INBOX, Icon.INBOX, Destination.DIRECTORY,
            Icon.DIRECTORY, Destination.PREFERENCES, Icon.PREFERENCES);

    private final ViewContext context;
    private final Map<Destination, NavItem> items = new EnumMap<>(Destination.class);
    private final Label brand = new Label();
    private final MarksKey marks;

    SideBar(ViewContext context, Consumer<Destination> go, MarksKey marks) {
        this.context = context;
        this.marks = marks;
        getStyleClass().add("side-bar");
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        for (Destination destination : List.of(Destination.AGENDA, Destination.MONTH, Destination.YEAR, Destination.SHELF)) {
            getChildren().add(item(destination, go));
        }
        getChildren().add(line());
        getChildren().addAll(item(Destination.INBOX, go), item(Destination.DIRECTORY, go));
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        getChildren().addAll(between, marks, line(), item(Destination.PREFERENCES, go));
        rail(false, false);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("side-line");
        return line;
    }

    private NavItem item(Destination destination, Consumer<Destination> go) {
        String word = context.text("shell.nav." + destination.name().toLowerCase(Locale.ROOT));
        int place = destination.ordinal() + 1;
        String keys = destination == Destination.PREFERENCES ? "Ctrl ," : "Ctrl " + place;
        NavItem item = new NavItem(word, KeyCap.shown(keys), ICONS.getOrDefault(destination, Icon.AGENDA), () -> go.accept(destination));
        items.put(destination, item);
        return item;
    }

    void mark(Destination now) {
        items.forEach((destination, item) -> item.marked(destination == now));
    }

    void counts(Counts counts) {
        NavItem shelf = item(Destination.SHELF);
        if (counts.due() > 0) {
            shelf.due(context.messages().count("shell.nav.due", counts.due()), counts.due());
        } else {
            shelf.count(counts.shelf());
        }
        item(Destination.INBOX).count(counts.waiting());
    }

    private NavItem item(Destination destination) {
        NavItem item = items.get(destination);
        if (item == null) {
            throw new IllegalStateException("no item for " + destination);
        }
        return item;
    }

    /**
     * @param narrow
     *            whether only icons are shown
     * @param low
     *            whether the window has no height for the key to the marks
     */
    void rail(boolean narrow, boolean low) {
        double width = context.look().px(narrow ? 52 : 168);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        brand.setText(narrow ? "C" : "Chancery");
        items.values().forEach(item -> item.narrow(narrow));
        marks.setVisible(!narrow && !low);
        marks.setManaged(!narrow && !low);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("rail"), narrow);
    }

    void focusFirst() {
        item(Destination.AGENDA).requestFocus();
    }
}
