package org.chancery.agenda.past;

import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two states.
 *
 * @param was
 *            null if it had no value
 * @param is
 *            null if it has none now
 */
public record FieldChange(PastField field, @Nullable PastValue was, @Nullable PastValue is) {}
