package org.chancery.ui.health;

import org.chancery.agenda.Word;
import org.chancery.store.HealthReport;
import org.chancery.store.engine.Safekeeping.FileState;
import org.jspecify.annotations.Nullable;

/** How the store is, in one word. */
enum Verdict implements Word {
    /** There is none yet. */
    NONE,
    /** Nothing is known against it, and nobody has read it through. */
    UNCHECKED,
    /** Everything is as it was saved. */
    WELL,
    /** Something else has changed the file; what was read through is as it was saved, or nothing was. */
    CHANGED,
    /** Records are not as they were saved. */
    DAMAGED,
    /** It cannot be read any more. */
    UNREADABLE;

    /** @param report null if nothing was read through */
    static Verdict of(HealthFacts facts, @Nullable HealthReport report) {
        if (!facts.exists()) {
            return NONE;
        }
        if (!facts.readable()) {
            return UNREADABLE;
        }
        if (report != null && !report.wrong().isEmpty()) {
            return DAMAGED;
        }
        if (facts.changed() || report != null && report.file() == FileState.CHANGED) {
            return CHANGED;
        }
        return report == null ? UNCHECKED : WELL;
    }

    /** Whether a backup should take its place. */
    boolean bad() {
        return this == CHANGED || this == DAMAGED || this == UNREADABLE;
    }
}
