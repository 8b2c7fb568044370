package org.chancery.ui.health;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.store.engine.Safekeeping.Kept;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.FocusWithin;
import org.chancery.ui.control.Labels;
import org.chancery.ui.health.HealthViewModel.Checked;
import org.chancery.ui.health.HealthViewModel.Doing;
import org.chancery.ui.health.HealthViewModel.Seen;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** How the store is, its backups, and what can be done for it. */
public final class HealthPanel extends VBox {
    private static final double WIDTH = 760;
    private static final double NAMES = 132;

    private final ViewContext context;
    private final HealthViewModel model;
    private final HealthText words;
    private final Ways ways;
    private final VBox verdict = new VBox();
    private final VBox rows = new VBox();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label doing = Labels.wrapped("", "small", "muted");
    private final Act cancel;
    private final HBox busy;
    private final HBox acts;
    private final Act check;
    private final Act backUp;
    private final Act save;
    private final Act restore;

    /**
     * Where the panel leads.
     *
     * @param restore
     *            to the choice of a backup
     * @param look
     *            to what a certain backup would change
     */
    public record Ways(Runnable restore, Consumer<Path> look, Runnable close) {}

    public HealthPanel(ViewContext context, HealthViewModel model, Ways ways) {
        super(context.look().px(12));
        this.context = context;
        this.model = model;
        this.words = model.words();
        this.ways = ways;
        this.cancel = Act.plain(context.text("shell.cancel"), null, model::cancel).styled("card-button");
        this.busy = new HBox(context.look().px(12), progress, doing, cancel);
        this.check = Act.main(context.text("health.page.check"), null, model::check);
        this.backUp = Act.plain(context.text("health.page.back-up"), null, model::backUp);
        this.save = Act.plain(context.text("health.page.save"), null, model::backUpTo);
        this.restore = Act.plain(context.text("health.page.restore"), null, ways.restore());
        this.acts = acts();
        getStyleClass().addAll("panel", "health-panel");
        setMaxWidth(context.look().px(WIDTH));
        setPrefWidth(context.look().px(WIDTH));
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(context.text("health.page.title"));
        title.getStyleClass().add("event-title");
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.managedProperty().bind(busy.visibleProperty());
        progress.setAccessibleText(context.text("health.page.title"));
        getChildren().addAll(title, verdict, new PanelScroll(context.look(), rows), busy, acts);
        model.seen().subscribe(this::show);
        model.doing().subscribe(this::show);
        model.look();
    }

    private HBox acts() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox row = new HBox(context.look().px(8), check, backUp, save, restore,
                spring, Act.plain(context.text("shell.close"), "Esc", ways.close()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Doing now) {
        boolean nothing = now.act() == Doing.Act.NOTHING;
        FocusWithin.keep(this, busy, () -> busy.setVisible(!nothing));
        doing.setText(words.checking(now));
        progress.setProgress(now.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : Math.min(1, now.records() / (double) now.all()));
        cancel.setVisible(now.act() == Doing.Act.CHECKING);
        List.of(check, backUp, save, restore).forEach(act -> act.setDisable(true));
        if (nothing) {
            allow(model.seen().get());
        }
    }

    /** What is wrong in a store must not push out a backup of what was right. */
    private void allow(@Nullable Seen seen) {
        HealthFacts facts = seen == null ? null : seen.facts();
        check.setDisable(facts == null || !facts.exists());
        backUp.setDisable(seen == null || !seen.facts().exists() || seen.verdict().bad());
        save.setDisable(facts == null || !facts.exists() || !facts.readable());
        restore.setDisable(facts == null);
    }

    private void show(@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        if (model.doing().get().act() == Doing.Act.NOTHING) {
            allow(seen);
        }
        boolean bad = seen.verdict().bad();
        weigh(restore, bad);
        weigh(check, !bad);
        verdict.getChildren().setAll(new VerdictBox(context, words, seen));
        FocusWithin.keep(this, rows, () -> {
            rows.getChildren().clear();
            if (seen.facts().exists()) {
                rows.getChildren().add(facts(seen));
            }
            rows.getChildren().addAll(backups(seen.facts().backups()));
        });
    }

    private static void weigh(Act act, boolean main) {
        act.getStyleClass().removeAll("main-button", "plain-button");
        act.getStyleClass().add(main ? "main-button" : "plain-button");
    }

    private Node facts(Seen seen) {
        GridPane grid = new GridPane();
        grid.setHgap(context.look().px(12));
        grid.setVgap(context.look().px(6));
        ColumnConstraints names = new ColumnConstraints(context.look().px(NAMES));
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        HealthFacts facts = seen.facts();
        Checked checked = seen.checked();
        if (facts.state() != null) {
            row(grid, "health.row.encryption", Labels.wrapped(context.text("unlock.state." + facts.state().name().toLowerCase(
                    java.util.Locale.ROOT))));
        }
        row(grid, "health.row.content", Labels.wrapped(words.content(facts.counts())));
        row(grid, "health.row.records", records(checked));
        row(grid, "health.row.file", Labels.wrapped(words.file(seen), facts.changed() ? new String[]{"danger-text"} : new String[0]));
        boolean failed = facts.rehearsal() != null && !facts.rehearsal().successful();
        row(grid, "health.row.rehearsal", Labels.wrapped(words.rehearsal(facts.rehearsal()), failed ? new String[]{"danger-text"}
                : new String[0]));
        return grid;
    }

    private Node records(@Nullable Checked checked) {
        List<String> wrong = words.wrong(checked);
        VBox box = new VBox(context.look().px(2), Labels.wrapped(words.records(checked), wrong.isEmpty() ? new String[0] : new String[]{
                "danger-text"}));
        wrong.forEach(one -> box.getChildren().add(Labels.wrapped(one, "small", "muted")));
        return box;
    }

    private void row(GridPane grid, String key, Node value) {
        int at = grid.getRowCount();
        Label name = Labels.wrapped(context.text(key), "muted");
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(at, name, value);
    }

    private List<Node> backups(List<Kept> kept) {
        Label head = new Label(context.text("health.row.backups"));
        head.getStyleClass().add("heading");
        VBox list = new VBox();
        kept.forEach(one -> list.getChildren().add(new BackupRow(context, words, one, ways.look())));
        return List.of(head, Labels.wrapped(words.newest(kept), "small", "muted"), list);
    }
}
