package org.chancery.ui.mark;

import java.time.LocalDate;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.jspecify.annotations.Nullable;

/** How a status looks: the stored ones, and the two that only today makes. Shape says it, so that it holds in black and white. */
public enum StatusLook {
    SCHEDULED(Fill.SOFT, Outline.SWATCH_ONLY, Edge.SOLID, null, false, "status.scheduled"),
    /** Begun, and its last day is not past. */
    UNDER_WAY(Fill.SOFT, Outline.SWATCH_ONLY, Edge.SOLID, Glyph.CHECK, false, "status.under-way"),
    PLANNED(Fill.HATCH, Outline.SOFT, Edge.BROKEN, Glyph.QUESTION, false, "status.planned"),
    PROPOSED(Fill.NONE, Outline.DOTTED, Edge.NONE, Glyph.RING, false, "status.proposed"),
    POSTPONED(Fill.NONE, Outline.DASHED, Edge.NONE, Glyph.CLOCK, true, "status.postponed"),
    CANCELLED(Fill.NONE, Outline.LINE, Edge.NONE, Glyph.CROSS, true, "status.cancelled"),
    HELD(Fill.HELD, Outline.SWATCH_ONLY, Edge.SOLID, Glyph.CHECK, true, "status.held"),
    /** Scheduled or planned, past, and no source says that it was held. */
    UNREPORTED(Fill.HELD, Outline.SWATCH_ONLY, Edge.BROKEN, Glyph.DOTTED_CHECK, true, "status.unreported");

    enum Fill {
        SOFT, HATCH, NONE, HELD
    }

    enum Outline {
        SWATCH_ONLY, SOFT, DOTTED, DASHED, LINE
    }

    enum Edge {
        SOLID, BROKEN, NONE
    }

    final Fill fill;
    final Outline outline;
    final Edge edge;
    final @Nullable Glyph glyph;
    final boolean muted;
    private final String key;

    StatusLook(Fill fill, Outline outline, Edge edge, @Nullable Glyph glyph, boolean muted, String key) {
        this.fill = fill;
        this.outline = outline;
        this.edge = edge;
        this.glyph = glyph;
        this.muted = muted;
        this.key = key;
    }

    public static StatusLook of(EventStatus status, EventDate date, LocalDate today) {
        boolean past = date.latest().map(last -> last.isBefore(today)).orElse(false);
        return switch (status) {
            case SCHEDULED -> past ? UNREPORTED : SCHEDULED;
            case PLANNED -> past ? UNREPORTED : PLANNED;
            case PROPOSED -> PROPOSED;
            case POSTPONED -> POSTPONED;
            case CANCELLED -> CANCELLED;
            case HELD -> past || date.isUnknown() ? HELD : UNDER_WAY;
        };
    }

    /** The key of its word in the messages. */
    public String messageKey() {
        return key;
    }

    /** Whether its time is over or it will not be: drawn in grey. */
    public boolean grey() {
        return fill == Fill.HELD;
    }

    boolean struck() {
        return this == CANCELLED;
    }
}
