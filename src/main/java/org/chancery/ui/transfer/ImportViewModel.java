package org.chancery.ui.transfer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Reversible;
import org.chancery.task.Progress;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/**
 * An import as a person sees it: what the file would do, which of it is wanted, and bringing that into the store, as one act that is undone
 * as one. Knows no control; used on JavaFX's thread, file and store are read off it.
 */
public final class ImportViewModel {

    /** How far it is. */
    enum Stage {
        READING, CHOOSING, SAVING, OVER
    }

    /**
     * How much is done of what is under way.
     *
     * @param total
     *            0 if not known
     */
    record Done(long at, long total) {}

    /** What was read. */
    private record Read(ImportPlan plan, List<ImportRow> rows) {}

    /**
     * What came of it.
     *
     * @param undo
     *            null if it was cancelled, and then nothing of it is in the store
     */
    private record Saved(long events, @Nullable Reversible undo) {}

    private final ViewContext context;
    private final ImportSource source;
    private final Runnable close;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
    private final ReadOnlyObjectWrapper<Done> done = new ReadOnlyObjectWrapper<>(new Done(0, 0));
    private final ReadOnlyObjectWrapper<List<ImportRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ShownItems> shown = new SimpleObjectProperty<>(ShownItems.ALL);
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final BitSet ticks = new BitSet();
    private boolean gone;
    private Read read = new Read(new ImportPlan(List.of(), List.of()), List.of());

    /** @param close takes the window away */
    public ImportViewModel(ViewContext context, ImportSource source, Runnable close) {
        this.context = context;
        this.source = source;
        this.close = close;
        shown.subscribe(this::show);
    }

    /** Reads the file; called once the window is in sight. */
    void read() {
        context.tasks().run(this::plan, (at, total) -> done.set(new Done(at, total)), this::put, this::failed);
    }

    private Read plan(Progress progress) {
        try {
            ImportPlan plan = source.plan(at -> progress.report(at, 0), stopped::get);
            return new Read(plan, ImportRow.of(plan));
        } catch (CancellationException stop) {
            return read;
        }
    }

    private void put(Read found) {
        if (stopped.get()) {
            return;
        }
        read = found;
        for (int at = 0; at < found.plan().items().size(); at++) {
            ticks.set(at, ImportRow.choosable(found.plan().items().get(at)));
        }
        ticked.set(ticks.cardinality());
        show();
        stage.set(Stage.CHOOSING);
    }

    private void failed(Throwable failure) {
        boolean unwanted = stopped.get() && stage.get() == Stage.OVER;
        leave();
        if (!unwanted) {
            context.notices().fail(failure);
        }
    }

    private void show() {
        rows.set(shown.get().of(read.rows(), read.plan().items()));
    }

    String name() {
        return source.name();
    }

    /** How many articles that are not here come along with the file's events. */
    long articles() {
        return read.plan().articles();
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Done> done() {
        return done.getReadOnlyProperty();
    }

    /** The lines in sight. */
    ReadOnlyObjectProperty<List<ImportRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<ShownItems> shown() {
        return shown;
    }

    long count(ShownItems part) {
        return part.count(read.plan());
    }

    /** How many events are wanted. */
    ReadOnlyIntegerProperty ticked() {
        return ticked.getReadOnlyProperty();
    }

    boolean isTicked(ImportRow.Event row) {
        return ticks.get(row.at());
    }

    void tick(ImportRow.Event row, boolean wanted) {
        if (row.choosable()) {
            ticks.set(row.at(), wanted);
            ticked.set(ticks.cardinality());
        }
    }

    /** Ticks or unticks all that is in sight. */
    void tickShown(boolean wanted) {
        for (ImportRow row : rows.get()) {
            if (row instanceof ImportRow.Event event && event.choosable()) {
                ticks.set(event.at(), wanted);
            }
        }
        ticked.set(ticks.cardinality());
    }

    /** Whether all, none or (null) some of what is in sight and can be chosen is wanted. */
    @Nullable
    Boolean allShownTicked() {
        boolean some = false;
        boolean all = true;
        for (ImportRow row : rows.get()) {
            if (row instanceof ImportRow.Event event && event.choosable()) {
                some |= ticks.get(event.at());
                all &= ticks.get(event.at());
            }
        }
        return some && !all ? null : Boolean.valueOf(some);
    }

    /** Brings what is wanted into the store. What is the same already is only remembered, as the file has it. */
    void apply() {
        if (stage.get() != Stage.CHOOSING || ticks.isEmpty()) {
            return;
        }
        List<ImportItem> accepted = new ArrayList<>();
        for (int at = 0; at < read.plan().items().size(); at++) {
            ImportItem item = read.plan().items().get(at);
            if (ticks.get(at) || item.outcome() == ImportItem.Outcome.UNCHANGED && item.imported() != null) {
                accepted.add(item);
            }
        }
        long events = ticks.cardinality();
        done.set(new Done(0, accepted.size()));
        stage.set(Stage.SAVING);
        context.tasks().run(progress -> save(accepted, events, progress), (at, total) -> done.set(new Done(at, total)), this::saved,
                this::failed);
    }

    /** Wholly or not at all: what a cancel or a failure leaves half done is taken back at once. */
    private Saved save(List<ImportItem> accepted, long events, Progress progress) {
        Reversible undo = source.before(accepted);
        try {
            source.apply(accepted, at -> progress.report(at, accepted.size()), stopped::get);
        } catch (RuntimeException failure) {
            undo.takeBack(at -> {});
            throw failure;
        }
        if (stopped.get()) {
            undo.takeBack(at -> {});
            return new Saved(0, null);
        }
        return new Saved(events, undo);
    }

    private void saved(Saved saved) {
        leave();
        Reversible undo = saved.undo();
        if (undo == null) {
            context.notices().saved();
            context.notices().say(context.text("incoming.stopped"));
            return;
        }
        String words = context.messages().count("incoming.done", saved.events());
        ReversedImport reversed = new ReversedImport(context, undo, saved.events());
        context.undo().did(words, reversed::takeBack, reversed::again);
        context.notices().saved();
        context.notices().say(words, context.undo()::undo);
    }

    /** Leaves the file alone; what is being saved is taken back. */
    void cancel() {
        stopped.set(true);
        if (stage.get() != Stage.SAVING) {
            stage.set(Stage.OVER);
        }
        goAway();
    }

    private void leave() {
        stage.set(Stage.OVER);
        goAway();
    }

    private void goAway() {
        if (!gone) {
            gone = true;
            close.run();
        }
    }

    /** The window went away by itself: as a cancel, unless all is done. */
    public void closed() {
        gone = true;
        if (stage.get() != Stage.OVER) {
            cancel();
        }
    }
}
