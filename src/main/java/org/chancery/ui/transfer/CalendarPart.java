package org.chancery.ui.transfer;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.icalendar.LeftOut;
import org.chancery.icalendar.Undated;
import org.chancery.task.TaskRunner;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.ReleaseWords;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;
import org.chancery.ui.transfer.ExportViewModel.Preview;
import org.jspecify.annotations.Nullable;

/** An iCalendar file: what becomes of events without a day, how many go, and the first of them. */
final class CalendarPart extends VBox implements ExportPart {
    private static final int NAMED = 3;

    private final ViewContext context;
    private final Messages messages;
    private final ExportViewModel model;
    private final VBox counts = new VBox(2);
    private final VBox entries = new VBox(4);

    CalendarPart(ViewContext context, ExportViewModel model) {
        super(context.look().px(10));
        this.context = context;
        this.messages = context.messages();
        this.model = model;
        getChildren().addAll(heading("transfer.what"), counts, beside(new VBox(4, heading("transfer.undated"), choices()), new VBox(4,
                heading("program.choose"), new ProgramBox(context, model.program()))), heading("transfer.first"), entries);
        model.preview().subscribe(this::show);
    }

    private Node beside(Region left, Region right) {
        GridPane halves = new GridPane(context.look().px(16), 0);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        halves.getColumnConstraints().addAll(half, half);
        halves.addRow(0, left, right);
        return halves;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.preview().map(preview -> preview != null && preview.report().written() > 0).orElse(false);
    }

    @Override
    public void write(Path file, TaskRunner.Watcher watcher, Consumer<String> done, Runnable failed) {
        model.write(file, watcher, gone -> done.accept(Stream.concat(Stream.of(messages.count("transfer.done", gone.report().written(), file
                .toString())), gone.missed().stream()).collect(Collectors.joining(" "))), failed);
    }

    @Override
    public void cancel() {
        model.cancel();
    }

    private Node choices() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(4);
        for (Undated each : Undated.values()) {
            RadioButton button = new RadioButton(context.text("transfer.undated." + each.code()));
            button.setToggleGroup(group);
            button.setSelected(each == model.undated().get());
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setOnAction(_ -> model.undated().set(each));
            box.getChildren().add(button);
        }
        return box;
    }

    private void show(@Nullable Preview preview) {
        counts.getChildren().clear();
        entries.getChildren().clear();
        if (preview == null) {
            return;
        }
        long written = preview.report().written();
        counts.getChildren()
                .add(Caption.of(written == 0 ? context.text("transfer.nothing") : messages.count("transfer.count", written), "strong"));
        if (preview.report().uncertain() > 0) {
            counts.getChildren().add(Caption.of(messages.count("transfer.uncertain", preview.report().uncertain()), "small"));
        }
        for (LeftOut reason : LeftOut.values()) {
            long left = preview.report().leftOut().getOrDefault(reason, 0L);
            if (left > 0) {
                counts.getChildren()
                        .add(Caption.of(messages.count("transfer.left-out", left, context.text("transfer.reason." + reason.code())),
                                "small", "muted"));
            }
        }
        new ReleaseWords(messages).report(preview.release(), NAMED).forEach(line -> counts.getChildren().add(Caption.wrapped(line, "small",
                "muted")));
        preview.first().forEach(event -> entries.getChildren().add(entry(event)));
    }

    private Node entry(DiplomaticEvent event) {
        MarkStyle style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0);
        Label name = Caption.of(event.facts().name(), "small", "medium");
        name.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label date = Caption.of(new DateWords(messages).words(event.facts().date()), "small", "muted");
        date.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, new StatusMark(StatusLook.of(event.facts().status(), event.facts().date(), context.today()), style), name,
                spring, date);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label heading(String key) {
        return Caption.of(context.text(key), "heading");
    }
}
