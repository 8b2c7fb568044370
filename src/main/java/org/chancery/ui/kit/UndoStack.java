package org.chancery.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was done in this window and can be taken back. Used on JavaFX's thread; an act that needs the store starts its own job. */
public final class UndoStack {

    private static final int KEPT = 100;

    private final Deque<Act> undone = new ArrayDeque<>();
    private final Deque<Act> done = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

    /**
     * Something that was done.
     *
     * @param name
     *            in the user's words, as in "Undo: reject the proposal"
     */
    public record Act(String name, Runnable undo, Runnable redo) {}

    /** Remembers what was just done; what had been undone before can no longer be redone. */
    public void did(String name, Runnable undo, Runnable redo) {
        done.push(new Act(name, undo, redo));
        undone.clear();
        while (done.size() > KEPT) {
            done.removeLast();
        }
        tell();
    }

    public void undo() {
        if (!done.isEmpty()) {
            Act act = done.pop();
            undone.push(act);
            tell();
            act.undo().run();
        }
    }

    public void redo() {
        if (!undone.isEmpty()) {
            Act act = undone.pop();
            done.push(act);
            tell();
            act.redo().run();
        }
    }

    public void clear() {
        done.clear();
        undone.clear();
        tell();
    }

    /** What undo would take back; empty if nothing. */
    public ReadOnlyStringProperty undoName() {
        return undoName.getReadOnlyProperty();
    }

    /** What redo would do again; empty if nothing. */
    public ReadOnlyStringProperty redoName() {
        return redoName.getReadOnlyProperty();
    }

    private void tell() {
        undoName.set(done.isEmpty() ? "" : done.getFirst().name());
        redoName.set(undone.isEmpty() ? "" : undone.getFirst().name());
    }
}
