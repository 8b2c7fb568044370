package org.chancery.ui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.chancery.settings.Settings;
import org.chancery.task.TaskRunner;
import org.chancery.text.Messages;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.passphrase.UnlockView;
import org.chancery.ui.passphrase.UnlockViewModel;
import org.chancery.ui.passphrase.Unlocking;

/** The window before the store is open, as long as its passphrase is asked for. Made on JavaFX's thread. */
public final class LockedWindow {
    private final UnlockView view;
    private final Scene scene;

    /**
     * @param wrong
     *            whether one was given already that is wrong
     * @param ways
     *            where it goes on from here
     */
    public LockedWindow(Messages messages, Settings looks, TaskRunner tasks, Unlocking unlocking, boolean wrong,
            UnlockViewModel.Ways ways) {
        UnlockViewModel model = new UnlockViewModel(messages, tasks, unlocking, ways);
        Look look = new Look(looks.dark() ? Theme.DARK : Theme.LIGHT, looks.percent());
        view = new UnlockView(messages, look, model);
        scene = new Scene(view, ChanceryWindow.WIDE, ChanceryWindow.HIGH);
        look.dress(scene);
        if (wrong) {
            model.wrong();
        }
    }

    public void show(Stage stage) {
        ChanceryWindow.set(stage, scene);
        stage.show();
        view.focus();
    }
}
