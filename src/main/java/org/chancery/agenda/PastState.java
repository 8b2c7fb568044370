package org.chancery.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as a change left it.
 *
 * @param version
 *            that the change gave it, from 1
 * @param when
 *            UTC
 * @param state
 *            null if the change took the event away
 */
public record PastState(long version, Instant when, Author who, @Nullable DiplomaticEvent state) {}
