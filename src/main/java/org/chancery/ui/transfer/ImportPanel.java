package org.chancery.ui.transfer;

import java.util.EnumMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.transfer.ImportViewModel.Done;
import org.chancery.ui.transfer.ImportViewModel.Stage;

/** The import window: each event of a file with what would become of it and why, to be ticked one by one or all. */
public final class ImportPanel extends VBox {
    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");
    private static final double WIDTH = 1040;
    private static final double ROW = 30;
    private static final int ROWS = 18;
    private static final int LEAST_ROWS = 3;

    private final ViewContext context;
    private final ImportViewModel model;
    private final ListView<ImportRow> list = new ListView<>();
    private final CheckBox all = new CheckBox();
    private final Node columns;
    private final HBox parts = new HBox();
    private final Map<ShownItems, ToggleButton> buttons = new EnumMap<>(ShownItems.class);
    private final Label name = new Label();
    private final Label state = new Label();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Act write;

    /** Shows the import; the file is read by {@link #begin}. */
    public ImportPanel(ViewContext context, ImportViewModel model) {
        super(context.look().px(12));
        this.context = context;
        this.model = model;
        getStyleClass().addAll("panel", "import-panel");
        setMaxWidth(context.look().px(WIDTH));
        setPrefWidth(context.look().px(WIDTH));
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(context.text("incoming.title"));
        title.getStyleClass().add("event-title");
        title.setMinWidth(USE_PREF_SIZE);
        name.setText(model.name());
        name.getStyleClass().add("muted");
        name.setMinWidth(0);
        HBox head = new HBox(context.look().px(12), title, name);
        head.setAlignment(Pos.BASELINE_LEFT);
        this.write = Act.main(context.text("incoming.write"), "Enter", model::apply);
        write.setDefaultButton(true);
        this.columns = ImportCell.head(context, all);
        VBox table = new VBox(columns, list);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, segments(), table, foot());
        list();
        model.stage().subscribe(this::stage);
        model.done().subscribe(this::progress);
        model.rows().subscribe(_ -> rows());
        model.ticked().subscribe(_ -> ticks());
    }

    /** Has the file read, once the window is in sight and can be closed by what is found. */
    public void begin() {
        model.read();
    }

    private void list() {
        list.getStyleClass().add("import-list");
        list.setFixedCellSize(context.look().px(ROW));
        list.setCellFactory(_ -> new ImportCell(context, model));
        list.setAccessibleText(context.text("incoming.title"));
        list.setMinHeight(context.look().px(ROW * LEAST_ROWS));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label nothing = new Label();
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (key(pressed.getCode())) {
                pressed.consume();
            }
        });
        list.heightProperty().subscribe(this::align);
        all.setAccessibleText(context.text("incoming.all"));
        all.setOnAction(_ -> model.tickShown(all.isSelected()));
    }

    /** A list takes Enter and Escape for itself, which are those of the window here. */
    private boolean key(KeyCode code) {
        switch (code) {
            case ENTER -> model.apply();
            case ESCAPE -> model.cancel();
            case SPACE -> {
                if (list.getSelectionModel().getSelectedItem() instanceof ImportRow.Event row) {
                    model.tick(row, !model.isTicked(row));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Node segments() {
        ToggleGroup group = new ToggleGroup();
        for (ShownItems each : ShownItems.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setSelected(each == model.shown().get());
            button.setMinWidth(0);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.shown().set(each);
            });
            buttons.put(each, button);
            parts.getChildren().add(button);
        }
        return parts;
    }

    private Node foot() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        state.getStyleClass().addAll("small", "muted");
        state.setMinWidth(0);
        progress.setPrefWidth(context.look().px(180));
        HBox foot = new HBox(context.look().px(8), progress, state, spring,
                Act.plain(context.text("incoming.cancel"), "Esc", model::cancel),
                write);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void stage(Stage stage) {
        boolean choosing = stage == Stage.CHOOSING;
        progress.setVisible(!choosing);
        progress.setManaged(!choosing);
        list.setDisable(!choosing);
        all.setDisable(!choosing);
        for (ShownItems each : ShownItems.values()) {
            ToggleButton button = buttons.get(each);
            if (button != null) {
                long number = model.count(each);
                button.setText(context.text("incoming.part", context.text("incoming.part." + each.code()), number));
                button.setDisable(!choosing || number == 0 && each != ShownItems.ALL);
            }
        }
        if (list.getPlaceholder() instanceof Label nothing) {
            nothing.setText(choosing ? context.text("incoming.empty") : "");
        }
        ticks();
        progress(model.done().get());
        if (choosing) {
            name.setText(model.articles() == 0 ? model.name() : model.name() + " · " + context.messages().count("bundle.come", model
                    .articles()));
            list.requestFocus();
        }
    }

    private void progress(Done done) {
        progress.setProgress(done.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done.at() / done.total());
        switch (model.stage().get()) {
            case READING -> state.setText(context.messages().count("incoming.reading", done.at()));
            case SAVING -> state.setText(context.text("incoming.under-way", done.at(), done.total()));
            case CHOOSING, OVER -> {}
        }
    }

    private void rows() {
        list.setItems(FXCollections.observableList(model.rows().get()));
        list.setPrefHeight(context.look().px(ROW * Math.clamp(model.rows().get().size() + 0L, LEAST_ROWS, ROWS)) + 2);
        align();
        ticks();
    }

    /** The names of the columns make room for the scroll bar of the list, so that they stand over what they name. */
    private void align() {
        boolean scrolled = list.getHeight() > 0 && model.rows().get().size() * list.getFixedCellSize() > list.getHeight();
        columns.pseudoClassStateChanged(SCROLLED, scrolled);
    }

    private void ticks() {
        Boolean ticked = model.allShownTicked();
        all.setIndeterminate(ticked == null);
        all.setSelected(Boolean.TRUE.equals(ticked));
        int wanted = model.ticked().get();
        boolean choosing = model.stage().get() == Stage.CHOOSING;
        write.setDisable(!choosing || wanted == 0);
        if (choosing) {
            state.setText(
                    context.messages().count("incoming.wanted", wanted, model.count(ShownItems.NEW) + model.count(ShownItems.CHANGED)));
        }
        list.refresh();
    }
}
