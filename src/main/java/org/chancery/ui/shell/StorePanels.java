package org.chancery.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.chancery.ui.health.HealthPanel;
import org.chancery.ui.health.HealthServices;
import org.chancery.ui.health.HealthViewModel;
import org.chancery.ui.health.RestorePanel;
import org.chancery.ui.health.RestoreViewModel;
import org.chancery.ui.kit.ViewContext;

/** The health of the store on the veil, and from there the way back to a backup. */
final class StorePanels {
    private final ViewContext context;
    private final HealthServices services;
    private final Veil veil;
    private final Runnable restored;
    private final HealthViewModel health;

    /** @param restored called when another store has taken the place of the one that is shown */
    StorePanels(ViewContext context, ShellServices services, Veil veil, Runnable restored) {
        this.context = context;
        this.services = new HealthServices(services.care(), services.locking().guard());
        this.veil = veil;
        this.restored = restored;
        this.health = new HealthViewModel(context, this.services);
    }

    void health() {
        HealthPanel.Ways ways = new HealthPanel.Ways(this::choose, this::preview, veil::close);
        veil.show(new HealthPanel(context, health, ways), -1);
    }

    /** Opens the page with a check under way. */
    void checked() {
        health();
        health.check();
    }

    /** The backups there are, to choose one. */
    void choose() {
        restore(RestoreViewModel::begin);
    }

    /** What that backup would change. */
    void preview(Path backup) {
        restore(model -> model.choose(backup));
    }

    private void restore(Consumer<RestoreViewModel> first) {
        RestoreViewModel model = new RestoreViewModel(context, services, this::over);
        veil.show(new RestorePanel(context, model, veil::close), -1, model::leave);
        first.accept(model);
    }

    private void over() {
        veil.close();
        restored.run();
    }

    /** Ends a check that nobody will hear of. */
    void stop() {
        health.cancel();
    }
}
