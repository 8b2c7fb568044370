package org.chancery.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.icalendar.LeftOut;
import org.chancery.icalendar.Undated;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;
import org.chancery.ui.transfer.ExportViewModel.Preview;

/** The export dialog: how many events go and how many are uncertain, the first entries, the file. */
public final class ExportPanel extends VBox {
    private static final double WIDTH = 600;
    private final ViewContext context;
    private final Messages messages;
    private final ExportViewModel model;
    private final Runnable close;
    private final VBox counts = new VBox(2);
    private final VBox entries = new VBox(4);
    private final TextField file = new TextField();
    private final ProgressBar progress = new ProgressBar(0);
    private final Act write;

    /** @param proposed the file that stands in the field at first */
    public ExportPanel(ViewContext context, ExportViewModel model, Path proposed, Runnable close) {
        super(12);
        this.context = context;
        this.messages = context.messages();
        this.model = model;
        this.close = close;
        getStyleClass().addAll("panel", "export-panel");
        setMaxWidth(context.look().px(WIDTH));
        setPrefWidth(context.look().px(WIDTH));
        setMaxHeight(USE_PREF_SIZE);
        file.setText(proposed.toString());
        file.setAccessibleText(context.text("transfer.file"));
        HBox.setHgrow(file, Priority.ALWAYS);
        progress.setVisible(false);
        progress.setMaxWidth(Double.MAX_VALUE);
        this.write = Act.main(context.text("transfer.write"), "Enter", this::write);
        write.setDefaultButton(true);
        getChildren().addAll(label("transfer.title", "event-title"), label(model.filtered() ? "transfer.filtered" : "transfer.all", "muted",
                "small"), label("transfer.what", "heading"), counts, label("transfer.undated", "heading"), choices(),
                label("program.choose", "heading"), new ProgramBox(context, model.program()), label("transfer.first",
                        "heading"),
                entries, label("transfer.file", "heading"), fileRow(), progress, acts());
        model.preview().subscribe(this::show);
    }

    private Node choices() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(4);
        for (Undated each : Undated.values()) {
            RadioButton button = new RadioButton(context.text("transfer.undated." + each.code()));
            button.setToggleGroup(group);
            button.setSelected(each == model.undated().get());
            button.setOnAction(_ -> model.undated().set(each));
            box.getChildren().add(button);
        }
        return box;
    }

    private Node fileRow() {
        Act choose = Act.plain(context.text("transfer.choose"), null,
                () -> context.dialogs().saveFile(context.text("transfer.title"), Path.of(
                        file.getText()).getFileName().toString(), context.text("transfer.kind"))
                        .ifPresent(chosen -> file.setText(chosen.toString())));
        HBox row = new HBox(8, file, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node acts() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Act cancel = Act.plain(context.text("transfer.cancel"), "Esc", () -> {
            model.cancel();
            close.run();
        });
        return new HBox(8, spring, cancel, write);
    }

    private void show(@org.jspecify.annotations.Nullable Preview preview) {
        counts.getChildren().clear();
        entries.getChildren().clear();
        write.setDisable(preview == null || preview.report().written() == 0);
        if (preview == null) {
            return;
        }
        long written = preview.report().written();
        counts.getChildren()
                .add(text(written == 0 ? context.text("transfer.nothing") : messages.count("transfer.count", written), "strong"));
        if (preview.report().uncertain() > 0) {
            counts.getChildren().add(text(messages.count("transfer.uncertain", preview.report().uncertain()), "small"));
        }
        for (LeftOut reason : LeftOut.values()) {
            long left = preview.report().leftOut().getOrDefault(reason, 0L);
            if (left > 0) {
                counts.getChildren().add(text(messages.count("transfer.left-out", left, context.text("transfer.reason." + reason.code())),
                        "small", "muted"));
            }
        }
        preview.first().forEach(event -> entries.getChildren().add(entry(event)));
    }

    private Node entry(DiplomaticEvent event) {
        MarkStyle style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0);
        Label name = text(event.facts().name(), "small", "medium");
        name.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label date = text(new DateWords(messages).words(event.facts().date()), "small", "muted");
        date.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8,
                List.of(new StatusMark(StatusLook.of(event.facts().status(), event.facts().date(), context.today()), style), name,
                        spring, date).toArray(Node[]::new));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void write() {
        Path target = Path.of(file.getText().strip());
        progress.setVisible(true);
        write.setDisable(true);
        model.write(target, (at, total) -> progress.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) at / total),
                report -> {
                    close.run();
                    context.notices().say(messages.count("transfer.done", report.written(), target.toString()));
                });
    }

    private Label label(String key, String... styleClasses) {
        return text(context.text(key), styleClasses);
    }

    private static Label text(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
