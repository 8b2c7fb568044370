package org.chancery.ui.shell;

import java.time.Clock;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.task.TaskRunner;
import org.chancery.text.Messages;
import org.chancery.ui.control.Labels;
import org.chancery.ui.health.HealthServices;
import org.chancery.ui.health.RestorePanel;
import org.chancery.ui.health.RestoreViewModel;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.UndoStack;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** What stands in place of the window when its store is damaged: what is wrong, and the way back to a backup. Made on JavaFX's thread. */
public final class RescueWindow implements ShellNotices.Surface {
    private static final double WIDE = 810;
    private static final double HIGH = 600;

    private final Messages messages;
    private final Label notice = Labels.wrapped("", "danger-text");
    private final RestoreViewModel model;
    private final Scene scene;
    private @Nullable Stage stage;

    /**
     * How it looks and works.
     *
     * @param clock
     *            tells "today"; its zone is that of days
     */
    public record Setting(Messages messages, Look look, Clock clock, TaskRunner tasks) {}

    /**
     * @param damaged
     *            why the store does not open
     * @param services
     *            of that store, unopened
     * @param restored
     *            called on JavaFX's thread when a backup has taken its place, before this window closes
     */
    public RescueWindow(Setting setting, StoreUnusable damaged, HealthServices services, Runnable restored) {
        this.messages = setting.messages();
        Look look = setting.look();
        ViewContext context = new ViewContext(messages, setting.clock(), setting.clock().getZone(), setting.tasks(), new NowhereToGo(),
                new ShellNotices(messages, this), new FxDialogs(messages, look, () -> stage, page -> {}), new UndoStack(), look);
        model = new RestoreViewModel(context, services, () -> {
            restored.run();
            close();
        });
        Label head = Labels.wrapped(messages.text("fault.cannot-open"), "first-title");
        Label words = Labels.wrapped(messages.text("health.rescue.words", damaged.store().toString()));
        notice.managedProperty().bind(notice.textProperty().isNotEmpty());
        VBox column = new VBox(look.px(16), head, words, notice, new RestorePanel(context, model, this::close));
        column.getStyleClass().addAll("shell", "rescue");
        scene = new Scene(column, WIDE, HIGH);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                close();
            }
        });
        look.dress(scene);
    }

    public void show(Stage shown) {
        stage = shown;
        shown.setTitle("Chancery");
        shown.setScene(scene);
        shown.show();
        model.begin();
    }

    private void close() {
        model.leave();
        Stage shown = stage;
        if (shown != null) {
            shown.close();
        }
    }

    @Override
    public void notice(String words, @Nullable Runnable undo, boolean failure) {
        notice.setText(words);
    }

    @Override
    public void unexpected(Throwable thrown) {
        throw thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }

    @Override
    public void saved() {}
}
