package org.chancery.ui.transfer;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.chancery.task.TaskRunner;

/** What the export dialog shows and does for one format: its choices, what would go, and the writing. Used on JavaFX's thread. */
interface ExportPart {

    Region view();

    /** Whether there is anything to write. */
    ObservableValue<Boolean> ready();

    /**
     * Writes the file in the background; what stood there stays until the new one is whole.
     *
     * @param done
     *            hears what is to be said
     * @param failed
     *            called after a failure was told
     */
    void write(Path file, TaskRunner.Watcher watcher, Consumer<String> done, Runnable failed);

    void cancel();
}
