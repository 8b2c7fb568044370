package org.chancery.ui.kit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Notices that a test reads. */
public final class RecordedNotices implements Notices {

    public final List<String> said = new ArrayList<>();
    public final List<Throwable> failures = new ArrayList<>();
    public @Nullable Runnable lastUndo;
    public int saves;

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void say(String sentence, Runnable undo) {
        said.add(sentence);
        lastUndo = undo;
    }

    @Override
    public void saved() {
        saves++;
    }

    @Override
    public void fail(Throwable failure) {
        failures.add(failure);
    }
}
