package org.chancery.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.transfer.ImportPanel;
import org.chancery.ui.transfer.ImportSource;
import org.chancery.ui.transfer.ImportViewModel;

/** Opens the import window for one file after the other: each waits until the one before it is decided. Used on JavaFX's thread. */
final class ImportQueue {
    private final ViewContext context;
    private final Veil veil;
    private final Deque<ImportSource> waiting = new ArrayDeque<>();
    private boolean open;

    ImportQueue(ViewContext context, Veil veil) {
        this.context = context;
        this.veil = veil;
    }

    void add(List<ImportSource> sources) {
        waiting.addAll(sources);
        next();
    }

    private void next() {
        ImportSource source = open ? null : waiting.poll();
        if (source == null) {
            return;
        }
        open = true;
        ImportViewModel model = new ImportViewModel(context, source, veil::close);
        ImportPanel panel = new ImportPanel(context, model);
        veil.show(panel, -1, () -> {
            model.closed();
            open = false;
            next();
        });
        panel.begin();
    }
}
