package org.chancery.date;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When on its day an event begins and, if known, ends: wall-clock times in the venue's zone. An end before the start is on the next day. */
public record Hours(LocalTime start, @Nullable LocalTime end) {}
