package org.chancery.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javax.print.PrintService;
import org.chancery.date.EventDate;
import org.chancery.exchange.paper.PageKind;
import org.chancery.exchange.paper.PaperColumn;
import org.chancery.exchange.paper.PaperReport;
import org.chancery.exchange.paper.PaperSize;
import org.chancery.task.TaskRunner;
import org.chancery.text.DateWords;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.transfer.PaperViewModel.Look;
import org.jspecify.annotations.Nullable;

/** A page for paper: which days, which paper, what beside the names, how it looks, and the printer. */
final class PaperPart extends HBox implements ExportPart {
    private static final double PICTURE = 236;
    private static final double PICTURE_HIGH = 316;

    private final ViewContext context;
    private final PaperViewModel model;
    private final Runnable close;
    private final Label period = new Label();
    private final VBox counts = new VBox(2);
    private final VBox printing = new VBox(6);
    private final ImageView picture = new ImageView();

    /** @param close takes the dialog away once the printer has the pages */
    PaperPart(ViewContext context, PaperViewModel model, Runnable close) {
        super(context.look().px(24));
        this.context = context;
        this.model = model;
        this.close = close;
        VBox left = new VBox(context.look().px(10), heading("printing.days"), days(), heading("printing.paper"), sizes(), heading(
                "printing.beside"), columns(), heading("transfer.what"), counts, heading("printing.printer"), printing);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitWidth(context.look().px(PICTURE));
        picture.setFitHeight(context.look().px(PICTURE_HIGH));
        picture.setAccessibleText(context.text("printing.picture"));
        StackPane page = new StackPane(picture);
        page.getStyleClass().add("paper-picture");
        page.setMinSize(context.look().px(PICTURE + 16), context.look().px(PICTURE_HIGH + 16));
        page.setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(left, page);
        model.day().subscribe(_ -> period.setText(days(model)));
        model.look().subscribe(this::show);
        model.printers().subscribe(this::printers);
    }

    @Override
    public Region view() {
        model.open();
        return this;
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return model.look().map(_ -> true).orElse(false);
    }

    @Override
    public void write(Path file, TaskRunner.Watcher watcher, Consumer<String> done, Runnable failed) {
        model.write(file, report -> done.accept(context.messages().count("transfer.done", report.written(), file.toString())), failed);
    }

    @Override
    public void cancel() {
        // A page is written at once or not at all.
    }

    private String days(PaperViewModel of) {
        DateWords words = new DateWords(context.messages());
        return of.kind() == PageKind.MONTH ? words.month(java.time.YearMonth.from(of.day().get()))
                : words.words(EventDate.range(of.period().first(), of.period().last()));
    }

    private Node days() {
        period.getStyleClass().add("medium");
        period.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(context.look().px(8), Act.icon(context.text("printing.before"), Icon.PREVIOUS, null, Act.Weight.PLAIN,
                () -> model.step(-1)), Act.icon(context.text("printing.after"), Icon.NEXT, null, Act.Weight.PLAIN, () -> model.step(1)),
                period);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node sizes() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (PaperSize each : PaperSize.values()) {
            ToggleButton button = new ToggleButton(context.text("printing.paper." + each.code()));
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setSelected(each == model.size().get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.size().set(each);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private Node columns() {
        GridPane grid = new GridPane(context.look().px(16), 4);
        for (PaperColumn each : PaperColumn.values()) {
            CheckBox tick = new CheckBox(context.text("printing.column." + each.code()));
            tick.setSelected(model.shows(each));
            tick.setOnAction(_ -> model.show(each, tick.isSelected()));
            tick.setMinWidth(USE_PREF_SIZE);
            grid.add(tick, each.ordinal() % 2, each.ordinal() / 2);
        }
        return grid;
    }

    private void show(@Nullable Look look) {
        counts.getChildren().clear();
        if (look == null) {
            return;
        }
        PaperReport report = look.report();
        counts.getChildren()
                .add(Caption.wrapped(context.messages().count("printing.on-page", report.written()) + ", " + context.messages().count(
                        "printing.pages", report.pages()), "strong"));
        count("printing.day-open", report.dayOpen());
        count("printing.wider", report.wider());
        count("printing.undated", report.undated());
        count("printing.other-times", report.otherTimes());
        picture.setImage(SwingFXUtils.toFXImage(look.first(), null));
    }

    private void count(String key, long number) {
        if (number > 0) {
            counts.getChildren().add(Caption.wrapped(context.messages().count(key, number), "small", "muted"));
        }
    }

    private void printers(@Nullable List<PrintService> found) {
        printing.getChildren().clear();
        if (found == null) {
            printing.getChildren().add(Caption.wrapped(context.text("printing.looking"), "small", "muted"));
        } else if (found.isEmpty()) {
            printing.getChildren().add(Caption.wrapped(context.text("printing.none"), "small", "muted"));
        } else {
            ComboBox<PrintService> choice = new ComboBox<>();
            choice.getItems().setAll(found);
            choice.getSelectionModel().selectFirst();
            choice.setConverter(new PrinterName());
            choice.setAccessibleText(context.text("printing.printer"));
            choice.setMaxWidth(context.look().px(PICTURE));
            Act print = Act.plain(context.text("printing.print"), null, () -> model.print(choice.getValue(), close));
            HBox row = new HBox(context.look().px(8), choice, print);
            row.setAlignment(Pos.CENTER_LEFT);
            printing.getChildren().add(row);
        }
    }

    /** Printers by the names that the system gives them. */
    private static final class PrinterName extends StringConverter<PrintService> {
        @Override
        public String toString(@Nullable PrintService printer) {
            return printer == null ? "" : printer.getName();
        }

        @Override
        public PrintService fromString(String name) {
            throw new UnsupportedOperationException("a printer is chosen, not typed");
        }
    }

    private Label heading(String key) {
        return Caption.wrapped(context.text(key), "heading");
    }
}
