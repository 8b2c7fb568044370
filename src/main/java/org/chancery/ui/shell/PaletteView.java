package org.chancery.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.chancery.reading.QuickLine;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.KeyCap;
import org.chancery.ui.kit.Fonts;
import org.chancery.ui.kit.ViewContext;

/** The palette: a line to type, under its words what each was read as, and at most nine rows to choose from. */
final class PaletteView extends VBox {

    private static final double WIDE = 680;
    private static final double LETTERS = 17;

    private final ViewContext context;
    private final PaletteViewModel model;
    private final Runnable close;
    private final TextField line = new TextField();
    private final Pane marks = new Pane();
    private final VBox rows = new VBox();
    private final PaletteRows made;

    PaletteView(ViewContext context, PaletteViewModel model, Runnable close) {
        this.context = context;
        this.model = model;
        this.close = close;
        this.made = new PaletteRows(context, this::choose);
        getStyleClass().addAll("panel", "palette");
        setMaxSize(context.look().px(WIDE), USE_PREF_SIZE);
        setPrefWidth(context.look().px(WIDE));
        rows.getStyleClass().add("palette-rows");
        getChildren().addAll(head(), rows, foot());
        line.textProperty().subscribe(model::type);
        model.rows().addListener((ListChangeListener<PaletteRow>) _ -> fill());
        model.spans().addListener((ListChangeListener<QuickLine.Span>) _ -> mark());
        model.chosen().subscribe(_ -> fill());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox head() {
        line.getStyleClass().add("palette-line");
        line.setPromptText(context.text("shell.search"));
        line.setAccessibleText(context.text("shell.search"));
        line.setFont(font());
        marks.setMinHeight(context.look().px(18));
        marks.setPrefHeight(context.look().px(18));
        VBox words = new VBox(line, marks);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(context.look().px(12), Icon.SEARCH.view(), words, new KeyCap("Esc"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("palette-head");
        return head;
    }

    private Font font() {
        return context.look().font(Fonts.SANS, LETTERS);
    }

    private FlowPane foot() {
        Label choose = small("shell.palette.choose");
        Label fill = small("shell.palette.fill");
        Label open = small("shell.palette.add-and-open");
        Label more = small("shell.palette.hint");
        List.of(choose, fill, open).forEach(words -> words.setMinWidth(USE_PREF_SIZE));
        more.setMinWidth(USE_PREF_SIZE);
        HBox keys = new HBox(context.look().px(6), new KeyCap("↑"), new KeyCap("↓"), choose, new KeyCap("Tab"), fill,
                new KeyCap("Ctrl Enter"),
                open);
        keys.setAlignment(Pos.CENTER_LEFT);
        // A hint that does not fit beside the keys, as in long languages, goes to a line of its own.
        FlowPane foot = new FlowPane(context.look().px(16), context.look().px(4), keys, more);
        foot.setRowValignment(VPos.CENTER);
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private Label small(String key) {
        Label label = new Label(context.text(key));
        label.getStyleClass().addAll("caption");
        return label;
    }

    void type(String words) {
        line.setText(words);
        line.requestFocus();
        line.end();
    }

    private void fill() {
        rows.getChildren().clear();
        Map<PaletteRow.Group, Boolean> headed = new EnumMap<>(PaletteRow.Group.class);
        for (int at = 0; at < model.rows().size(); at++) {
            PaletteRow row = model.rows().get(at);
            if (row.group() != PaletteRow.Group.ADD && headed.put(row.group(), true) == null) {
                rows.getChildren().add(made.head(row.group(), at > 0));
            }
            rows.getChildren().add(made.row(row, at == model.chosen().get()));
        }
    }

    /** Underlines each word that was understood and says as what; only while the whole line is in sight. */
    private void mark() {
        marks.getChildren().clear();
        String text = line.getText();
        Font font = font();
        if (width(text, font) > line.getWidth() && line.getWidth() > 0) {
            return;
        }
        double free = 0;
        for (QuickLine.Span span : model.spans()) {
            int start = span.passage().start();
            int end = Math.min(span.passage().end(), text.length());
            if (start >= end) {
                continue;
            }
            double from = width(text.substring(0, start), font);
            double to = width(text.substring(0, end), font);
            Region under = new Region();
            under.getStyleClass().add("read-as");
            under.resizeRelocate(from, 0, to - from, 2);
            under.setManaged(false);
            Label as = new Label(context.text("shell.read-as." + span.part().name().toLowerCase(Locale.ROOT)));
            as.getStyleClass().add("caption");
            as.relocate(from, context.look().px(3));
            marks.getChildren().add(under);
            // A word read as two things carries the first of its names only: the second has no room.
            if (from >= free) {
                marks.getChildren().add(as);
                free = from + 1;
            }
        }
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    private void key(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case UP -> moved(pressed, -1);
            case DOWN -> moved(pressed, 1);
            case TAB -> {
                pressed.consume();
                fillIn();
            }
            case ENTER -> {
                pressed.consume();
                if (!model.rows().isEmpty()) {
                    choose(model.rows().get(model.chosen().get()), pressed.isShortcutDown());
                }
            }
            default -> {}
        }
    }

    private void moved(KeyEvent pressed, int by) {
        pressed.consume();
        model.move(by);
    }

    private void fillIn() {
        if (!model.rows().isEmpty()) {
            made.words(model.rows().get(model.chosen().get())).ifPresent(words -> {
                line.setText(words);
                line.end();
            });
        }
    }

    private void choose(PaletteRow row, boolean open) {
        close.run();
        model.choose(row, open);
    }
}
