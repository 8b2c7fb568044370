package org.chancery.ui.health;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.store.engine.Safekeeping.Kept;
import org.chancery.store.seal.Passphrase;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Labels;
import org.chancery.ui.control.TypedCharacters;
import org.chancery.ui.health.RestoreViewModel.Asking;
import org.chancery.ui.health.RestoreViewModel.Choosing;
import org.chancery.ui.health.RestoreViewModel.Reading;
import org.chancery.ui.health.RestoreViewModel.Restoring;
import org.chancery.ui.health.RestoreViewModel.Showing;
import org.chancery.ui.health.RestoreViewModel.Step;
import org.chancery.ui.kit.ViewContext;

/** The way back to a backup, a step at a time: choose it, see what it would change, put it in place. */
public final class RestorePanel extends VBox {
    private static final double WIDTH = 760;
    private static final double FIELD = 420;

    private final ViewContext context;
    private final RestoreViewModel model;
    private final HealthText words;
    private final Runnable close;
    private final VBox middle = new VBox();
    private final HBox foot = new HBox();

    public RestorePanel(ViewContext context, RestoreViewModel model, Runnable close) {
        super(context.look().px(12));
        this.context = context;
        this.model = model;
        this.words = new HealthText(context);
        this.close = close;
        getStyleClass().addAll("panel", "restore-panel");
        setMaxWidth(context.look().px(WIDTH));
        setPrefWidth(context.look().px(WIDTH));
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(context.text("health.restore.title"));
        title.getStyleClass().add("event-title");
        foot.setSpacing(context.look().px(8));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, Labels.wrapped(context.text("health.restore.words"), "small", "muted"),
                new PanelScroll(context.look(), middle),
                foot);
        model.step().subscribe(this::show);
    }

    private void show(Step step) {
        boolean focused = isFocusWithin();
        switch (step) {
            case Choosing(List<Kept> backups) -> choosing(backups);
            case Reading() -> waiting("health.restore.reading");
            case Asking() -> asking();
            case Showing showing -> showing(showing);
            case Restoring _ -> waiting("health.restore.working");
        }
        if (focused && !isFocusWithin()) {
            requestFocus();
        }
    }

    private void choosing(List<Kept> backups) {
        VBox list = new VBox();
        backups.forEach(one -> list.getChildren().add(new BackupRow(context, words, one, model::choose)));
        middle.getChildren().setAll(backups.isEmpty() ? Labels.wrapped(context.text("health.page.no-backup")) : list);
        foot(Act.plain(context.text("health.restore.file"), null, model::chooseFile));
    }

    private void waiting(String key) {
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setAccessibleText(context.text(key));
        HBox row = new HBox(context.look().px(12), progress, Labels.wrapped(context.text(key), "small", "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        middle.getChildren().setAll(row);
        foot();
    }

    private void asking() {
        PasswordField field = new PasswordField();
        Label name = Labels.wrapped(context.text("health.restore.passphrase"));
        name.setLabelFor(field);
        field.setAccessibleText(name.getText());
        field.setMaxWidth(context.look().px(FIELD));
        Label said = Labels.wrapped("", "danger-text");
        said.textProperty().bind(model.said());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        field.setOnAction(_ -> model.open(Passphrase.of(TypedCharacters.take(field))));
        middle.getChildren().setAll(name, field, said);
        foot(Act.main(context.text("health.restore.open"), "Enter", () -> model.open(Passphrase.of(TypedCharacters.take(field)))),
                another());
        field.requestFocus();
    }

    private void showing(Showing showing) {
        middle.getChildren().setAll(new PreviewBox(context, words, showing.preview()));
        if (showing.seals()) {
            middle.getChildren().add(Labels.wrapped(context.text("health.restore.seals"), "warning-text"));
        }
        foot(Act.main(context.text("health.restore.now"), null, model::restore), another());
    }

    private Act another() {
        return Act.plain(context.text("health.restore.another"), null, model::begin);
    }

    private void foot(Node... acts) {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        foot.getChildren().setAll(acts);
        foot.getChildren().addAll(spring, Act.plain(context.text("shell.close"), "Esc", close));
    }
}
