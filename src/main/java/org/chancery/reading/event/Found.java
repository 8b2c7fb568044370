package org.chancery.reading.event;

import org.chancery.agenda.ClaimField;

/** A stretch of tokens that proves a field, {@code to} exclusive, and the rule that says so. */
record Found(ClaimField field, int from, int to, String rule) {}
