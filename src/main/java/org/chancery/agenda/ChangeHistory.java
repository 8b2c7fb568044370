package org.chancery.agenda;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each change that was ever saved. */
public interface ChangeHistory {

    /** Newest first. */
    List<Entry> of(EventId id);

    /**
     * @param when
     *            UTC
     * @param before
     *            the event as JSON; null if it was new
     * @param after
     *            the event as JSON; null if it was removed
     */
    record Entry(Instant when, Author who, @Nullable String before, @Nullable String after) {}
}
