package org.chancery.ui.transfer;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Reversible;

/** A file or a pasted text whose events can be brought into the store; one class for each format. Asked off JavaFX's thread. */
public interface ImportSource {

    /** What the window calls it: the name of the file. */
    String name();

    /**
     * What it would do.
     *
     * @param progress
     *            told the number of events read so far
     * @throws org.chancery.agenda.ChanceryFailure.UnreadableInput
     *             if it cannot be read
     * @throws java.util.concurrent.CancellationException
     *             if cancelled
     */
    ImportPlan plan(LongConsumer progress, BooleanSupplier cancelled);

    /** How to take these items back; asked before they are saved. */
    Reversible before(List<ImportItem> accepted);

    /**
     * Saves these items of the plan; after a cancel or a failure what was saved so far stays, and is taken back by what {@link #before}
     * answered.
     *
     * @param progress
     *            told the number of items saved so far
     */
    void apply(List<ImportItem> accepted, LongConsumer progress, BooleanSupplier cancelled);
}
