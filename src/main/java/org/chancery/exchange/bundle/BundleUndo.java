package org.chancery.exchange.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.agenda.TakenIn;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.Reversible;

/**
 * A bundle brought into the store as one act: taken back, the store is what it was, with the events, the articles and what they refer to; done
 * again, the file is read once more. Not for several threads at once.
 */
public final class BundleUndo implements Reversible {
    private final BundleImport bundle;
    private final BundleInput file;
    private final List<ImportItem> accepted;
    private final List<TakenIn> taken = new ArrayList<>();

    /** @param accepted of a plan of this file */
    public BundleUndo(BundleImport bundle, BundleInput file, List<ImportItem> accepted) {
        this.bundle = bundle;
        this.file = file;
        this.accepted = List.copyOf(accepted);
    }

    /**
     * Brings the items in; after a cancel or a failure what was saved so far stays until it is taken back.
     *
     * @param progress
     *            told the number of events saved so far
     * @param cancelled
     *            asked between saves
     */
    public void bring(LongConsumer progress, BooleanSupplier cancelled) {
        bundle.apply(file, accepted, taken::add, progress, cancelled);
    }

    @Override
    public long takeBack(LongConsumer progress) {
        long stay = 0;
        int all = taken.size();
        while (!taken.isEmpty()) {
            stay += taken.getLast().takeBack();
            taken.removeLast();
            progress.accept((long) accepted.size() * (all - taken.size()) / all);
        }
        return stay;
    }

    @Override
    public void again(LongConsumer progress) {
        bring(progress, () -> false);
    }
}
