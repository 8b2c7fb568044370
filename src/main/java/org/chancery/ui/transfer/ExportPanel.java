package org.chancery.ui.transfer;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ViewContext;

/** The export dialog: the format, what stands there for it, and the file. */
public final class ExportPanel extends VBox {
    private static final double WIDTH = 640;

    private final ViewContext context;
    private final Runnable close;
    private final Map<ExportFormat, ExportPart> parts = new EnumMap<>(ExportFormat.class);
    private final StackPane room = new StackPane();
    private final TextField file = new TextField();
    private final ProgressBar progress = new ProgressBar(0);
    private final Act write;
    private ExportFormat format;

    /** How each format is filled. */
    public record Models(ExportViewModel calendar, PaperViewModel week, PaperViewModel month) {}

    /**
     * @param first
     *            the format that stands there at first
     * @param folder
     *            where the file is proposed
     */
    public ExportPanel(ViewContext context, Models models, ExportFormat first, Path folder, Runnable close) {
        super(context.look().px(12));
        this.context = context;
        this.close = close;
        this.format = first;
        getStyleClass().addAll("panel", "export-panel");
        setMaxWidth(context.look().px(WIDTH));
        setPrefWidth(context.look().px(WIDTH));
        setMaxHeight(USE_PREF_SIZE);
        parts.put(ExportFormat.CALENDAR, new CalendarPart(context, models.calendar()));
        parts.put(ExportFormat.WEEK, new PaperPart(context, models.week(), close));
        parts.put(ExportFormat.MONTH, new PaperPart(context, models.month(), close));
        file.setText(folder.resolve(first.file()).toString());
        file.setAccessibleText(context.text("transfer.file"));
        HBox.setHgrow(file, Priority.ALWAYS);
        progress.setVisible(false);
        progress.setManaged(false);
        progress.setMaxWidth(Double.MAX_VALUE);
        this.write = Act.main(context.text("transfer.write"), "Enter", this::write);
        write.setDefaultButton(true);
        Label which = label(models.calendar().filtered() ? "transfer.filtered" : "transfer.all", "muted", "small");
        getChildren().addAll(label("transfer.title", "event-title"), formats(which), new AudienceBox(context, models.calendar().choice()),
                scrolled(), label("transfer.file", "heading"), fileRow(), progress, acts());
        show(first);
    }

    /** As high as what it holds where the window has the room, and scrolled where it has not. */
    private Node scrolled() {
        ScrollPane scroll = new ScrollPane(room);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** @param which says which events are meant */
    private Node formats(Label which) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        for (ExportFormat each : ExportFormat.values()) {
            ToggleButton button = new ToggleButton(context.text("transfer.format." + each.code()));
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setSelected(each == format);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose(each);
            });
            row.getChildren().add(button);
        }
        HBox.setMargin(which, new Insets(0, 0, 0, context.look().px(12)));
        row.getChildren().add(which);
        return row;
    }

    /** A name that was proposed gives way to the one of the other format; one that a person typed stays. */
    private void choose(ExportFormat chosen) {
        Path now = Path.of(file.getText().strip());
        if (now.endsWith(format.file())) {
            file.setText(now.resolveSibling(chosen.file()).toString());
        }
        show(chosen);
    }

    private ExportPart part() {
        return java.util.Objects.requireNonNull(parts.get(format));
    }

    private void show(ExportFormat chosen) {
        format = chosen;
        room.getChildren().setAll(part().view());
        write.disableProperty().unbind();
        writable();
    }

    private Node fileRow() {
        Act choose = Act.plain(context.text("transfer.choose"), null,
                () -> context.dialogs().saveFile(context.text("transfer.title"), Path.of(
                        file.getText()).getFileName().toString(), context.text("transfer.kind." + format.code()))
                        .ifPresent(chosen -> file.setText(chosen.toString())));
        HBox row = new HBox(8, file, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node acts() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Act cancel = Act.plain(context.text("transfer.cancel"), "Esc", () -> {
            part().cancel();
            close.run();
        });
        Act publish = Act.flat(context.text("publication.open"), null, () -> {
            part().cancel();
            close.run();
            context.navigation().publications();
        });
        return new HBox(8, publish, spring, cancel, write);
    }

    private void write() {
        Path target = Path.of(file.getText().strip());
        progress.setVisible(true);
        progress.setManaged(true);
        write.disableProperty().unbind();
        write.setDisable(true);
        part().write(target, (at, total) -> progress.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) at / total),
                words -> {
                    close.run();
                    context.notices().say(words);
                }, this::writable);
    }

    private void writable() {
        progress.setVisible(false);
        progress.setManaged(false);
        write.disableProperty().bind(part().ready().map(ready -> !ready));
    }

    private Label label(String key, String... styleClasses) {
        return Caption.of(context.text(key), styleClasses);
    }
}
