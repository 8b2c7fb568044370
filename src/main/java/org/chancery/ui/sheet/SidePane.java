package org.chancery.ui.sheet;

import java.util.UUID;
import javafx.scene.layout.Region;

/** Makes the pane that shows the selected event beside a sheet; the sheets know no dossier. */
@FunctionalInterface
public interface SidePane {

    /** @param close closes the pane */
    Region show(UUID event, Runnable close);
}
