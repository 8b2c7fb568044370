package org.chancery.ui.passphrase;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.store.StoreGuard;
import org.chancery.store.StoreGuard.State;
import org.chancery.ui.control.Act;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** How the store lies, and all that can be done about its passphrase; each thing opens its form below. */
public final class PassphraseSection extends VBox {
    private static final List<Integer> MINUTES = List.of(0, 1, 5, 15, 60);
    private static final double WIDE = 420;

    private final ViewContext context;
    private final PassphraseViewModel model;
    private final Label state = label("", "medium");
    private final HBox acts = new HBox(8);
    private final VBox form = new VBox(10);
    private final VBox locking;

    /** @param locksAfter told of other minutes after which the window locks, 0 for never */
    public PassphraseSection(ViewContext context, StoreGuard guard, int lockAfter, IntConsumer locksAfter) {
        super(10);
        this.context = context;
        this.model = new PassphraseViewModel(context, guard);
        locking = new VBox(6, label(context.text("unlock.after"), "muted"), minutes(lockAfter, locksAfter), label(context.text(
                "unlock.after.words"), "small", "muted"));
        locking.managedProperty().bind(locking.visibleProperty());
        form.managedProperty().bind(form.visibleProperty());
        form.setMaxWidth(context.look().px(WIDE));
        form.setVisible(false);
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.visibleProperty().bind(form.visibleProperty().not());
        acts.managedProperty().bind(acts.visibleProperty());
        getChildren().addAll(state, acts, form, locking);
        model.state().subscribe(this::show);
    }

    /** Without the choice of when to lock. */
    public static PassphraseSection withoutLocking(ViewContext context, StoreGuard guard) {
        PassphraseSection section = new PassphraseSection(context, guard, 0, _ -> {});
        section.getChildren().remove(section.locking);
        return section;
    }

    /** Looks at the store anew. */
    public void refresh() {
        model.look();
    }

    /** Opens the form for a new passphrase at once. */
    public void setNow() {
        setting();
    }

    private void show(@Nullable State now) {
        acts.getChildren().clear();
        locking.setVisible(now != null && now != State.CLEAR);
        state.setText(now == null ? "" : context.text("unlock.state." + now.name().toLowerCase(java.util.Locale.ROOT)));
        if (now == State.CLEAR) {
            acts.getChildren().add(Act.plain(context.text("unlock.set"), null, this::setting));
        } else if (now != null) {
            acts.getChildren().addAll(Act.plain(context.text("unlock.change"), null, this::changing), Act.plain(context.text(
                    "unlock.recovery"), null, this::recovering), Act.flat(context.text("unlock.remove"), null, this::removing));
        }
    }

    private void setting() {
        NewPassphraseForm next = new NewPassphraseForm(context.messages(), context.tasks());
        Runnable act = () -> next.take().ifPresent(wanted -> model.set(wanted, this::close));
        next.onEnter(act);
        open(List.of(next), Act.main(context.text("unlock.set"), "Enter", act), "unlock.working.set");
        next.focus();
    }

    private void changing() {
        SecretField present = present();
        NewPassphraseForm next = new NewPassphraseForm(context.messages(), context.tasks());
        Runnable act = () -> next.take().ifPresent(wanted -> model.change(present.take(), wanted, this::close));
        present.onEnter(next::focus);
        next.onEnter(act);
        open(List.of(present, next), Act.main(context.text("unlock.change"), "Enter", act), "unlock.working.change");
        present.focus();
    }

    private void removing() {
        SecretField present = present();
        Runnable act = () -> model.remove(present.take(), this::close);
        open(List.of(label(context.text("unlock.remove.warning"), "danger-text"), present), Act.plain(context.text("unlock.remove"), null,
                act).styled("danger-button"), "unlock.working.remove");
        present.focus();
    }

    private void recovering() {
        SecretField present = present();
        Runnable act = () -> model.recoveryKey(present.take(), key -> {
            form.getChildren().setAll(new RecoveryKeyPane(context, key, this::close));
            form.setVisible(true);
        });
        present.onEnter(act);
        open(List.of(present), Act.main(context.text("unlock.recovery"), "Enter", act), "unlock.working.change");
        present.focus();
    }

    private SecretField present() {
        return new SecretField(context.messages(), context.text("unlock.present"));
    }

    private void open(List<Node> fields, Act act, String working) {
        model.forget();
        Label said = label("", "danger-text");
        said.textProperty().bind(model.said());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        Label words = label(context.text(working), "small", "muted");
        HBox busy = new HBox(8, progress, words);
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.visibleProperty().bind(model.working());
        busy.managedProperty().bind(model.working());
        HBox buttons = new HBox(8, act, Act.flat(context.text("shell.cancel"), null, this::close));
        buttons.disableProperty().bind(model.working());
        VBox typed = new VBox(10);
        typed.getChildren().setAll(fields);
        typed.disableProperty().bind(model.working());
        form.getChildren().setAll(typed, said, busy, buttons);
        form.setVisible(true);
    }

    private void close() {
        form.getChildren().clear();
        form.setVisible(false);
    }

    private HBox minutes(int now, IntConsumer changed) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (int each : MINUTES) {
            ToggleButton button = new ToggleButton(each == 0 ? context.text("unlock.after.never") : context.text("unlock.after.minutes",
                    each));
            button.setToggleGroup(group);
            button.setSelected(each == now);
            button.getStyleClass().addAll(each == MINUTES.getFirst() ? "left-pill" : each == MINUTES.getLast() ? "right-pill"
                    : "center-pill", "segment");
            button.setOnAction(_ -> {
                button.setSelected(true);
                changed.accept(each);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
