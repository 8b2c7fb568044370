package org.chancery.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.ui.control.KeyCap;
import org.chancery.ui.kit.ViewContext;

/** F1: the marks, and every key there is, by where it acts. */
final class KeysPanel extends HBox {

    private record Line(String keys, String message) {}

    private static final List<Line> EVERYWHERE = List.of(new Line("Ctrl K", "shell.keys.palette"), new Line("Ctrl 1…6",
            "shell.keys.places"), new Line("Ctrl ,", "shell.keys.preferences"), new Line("Ctrl N", "shell.keys.add"),
            new Line("Ctrl V",
                    "shell.keys.paste"),
            new Line("Ctrl I", "incoming.keys.import"), new Line("Ctrl E", "shell.keys.export"), new Line("Ctrl P", "printing.keys"),
            new Line("Ctrl Z", "shell.keys.undo"), new Line(
                    "Ctrl Shift Z", "shell.keys.redo"),
            new Line("F", "shell.keys.filters"), new Line("Ctrl B",
                    "shell.keys.side-bar"),
            new Line("Alt ←", "shell.keys.back"), new Line("F6", "shell.keys.region"),
            new Line("Ctrl L", "incoming.command.lock"), new Line("F1", "shell.keys.keys"));
    private static final List<Line> SHEETS = List.of(new Line("← ↑ → ↓", "shell.keys.day"), new Line("Home End", "shell.keys.week"),
            new Line("PageUp PageDown", "shell.keys.page"), new Line("T", "shell.keys.today"), new Line("G", "shell.keys.go-to-date"),
            new Line("Tab", "shell.keys.event"), new Line("Enter", "shell.keys.open"), new Line("Space", "shell.keys.pane"), new Line("+",
                    "shell.keys.day-list"),
            new Line("Esc", "shell.keys.clear"));
    private static final List<Line> EVENT = List.of(new Line("E", "shell.keys.edit"), new Line("D", "shell.keys.claim"), new Line("P",
            "shell.keys.participant"), new Line("K", "shell.keys.keep"), new Line("Ctrl S", "shell.keys.save"));
    private static final List<Line> INBOX = List.of(new Line("N P", "shell.keys.article"), new Line("↑ ↓", "shell.keys.proposal"), new Line(
            "A C J R", "shell.keys.decide"), new Line("1…5", "shell.keys.passage"));
    private static final List<Line> SHELF = List.of(new Line("Space", "shell.keys.checked"), new Line("D", "shell.keys.set-day"));

    KeysPanel(ViewContext context) {
        super(context.look().px(32));
        getStyleClass().addAll("panel", "keys-panel");
        VBox first = new VBox(context.look().px(4));
        group(context, first, "shell.keys.everywhere", EVERYWHERE);
        VBox second = new VBox(context.look().px(4));
        group(context, second, "shell.keys.sheets", SHEETS);
        group(context, second, "shell.keys.shelf", SHELF);
        VBox third = new VBox(context.look().px(4));
        group(context, third, "shell.keys.on-event", EVENT);
        group(context, third, "shell.keys.in-inbox", INBOX);
        third.getChildren().add(new MarksKey(context));
        getChildren().addAll(first, second, third);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static void group(ViewContext context, VBox into, String head, List<Line> lines) {
        Label title = new Label(context.text(head));
        title.getStyleClass().add("heading");
        into.getChildren().add(title);
        for (Line line : lines) {
            HBox caps = new HBox(4, new KeyCap(line.keys()));
            caps.setMinWidth(context.look().px(112));
            caps.setAlignment(Pos.CENTER_LEFT);
            Label words = new Label(context.text(line.message()));
            words.getStyleClass().add("small");
            HBox row = new HBox(8, caps, words);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinHeight(context.look().px(22));
            into.getChildren().add(row);
        }
    }
}
