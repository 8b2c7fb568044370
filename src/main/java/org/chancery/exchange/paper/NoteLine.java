package org.chancery.exchange.paper;

import org.chancery.exchange.paper.typesetting.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line of a footnote.
 *
 * @param number
 *            of the note, beside its first line; null beside the others
 */
record NoteLine(@Nullable Line number, Line text) {}
