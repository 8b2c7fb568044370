package org.chancery.ui.shell;

import java.time.LocalDate;

import org.chancery.task.Progress;

/** Reads the bundled sample into the store. Implemented by {@code launch}, which knows reader, matching and store together. */
public interface SampleOpener {

    /**
     * Not on JavaFX's thread.
     *
     * @return how many events there are then
     */
    int open(Progress progress);

    /** The day that the window shows when the sample is open. */
    LocalDate shows();
}
