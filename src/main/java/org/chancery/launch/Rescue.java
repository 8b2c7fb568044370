package org.chancery.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.cli.OpenStore;
import org.chancery.settings.Settings;
import org.chancery.settings.SettingsFile;
import org.chancery.store.seal.Passphrase;
import org.chancery.text.Messages;
import org.chancery.ui.health.HealthServices;
import org.chancery.ui.kit.FxTaskRunner;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.Theme;
import org.chancery.ui.shell.RescueWindow;
import org.jspecify.annotations.Nullable;

/** The way back to a backup for somebody who opens the window on a store that is damaged. */
record Rescue(Path folder, Clock clock) {

    /** How it ended. */
    enum End {
        /** There is no backup. */
        IMPOSSIBLE, RESTORED,
        /** The user closed it. */
        LEFT
    }

    /** Returns when its window is closed. */
    End of(StoreUnusable damaged, @Nullable Passphrase passphrase) {
        FxTaskRunner tasks = new FxTaskRunner();
        AtomicBoolean restored = new AtomicBoolean();
        try (OpenStore store = new StoreFolders(folder, clock).unopened(folder, passphrase)) {
            if (store.safekeeping().backups().isEmpty()) {
                return End.IMPOSSIBLE;
            }
            OneWindow.show((stage, _) -> new RescueWindow(setting(tasks), damaged, new HealthServices(store, store.guard()), () -> restored
                    .set(true)).show(stage));
        } finally {
            tasks.end();
        }
        return restored.get() ? End.RESTORED : End.LEFT;
    }

    private RescueWindow.Setting setting(FxTaskRunner tasks) {
        Settings looks = new SettingsFile(folder.resolve("settings.json")).outside();
        Messages messages = Messages.of(looks.desk() == null ? Locale.getDefault() : Locale.of(looks.desk().language()));
        return new RescueWindow.Setting(messages, new Look(looks.dark() ? Theme.DARK : Theme.LIGHT, looks.percent()), clock, tasks);
    }
}
