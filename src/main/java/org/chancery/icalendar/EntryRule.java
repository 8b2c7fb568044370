package org.chancery.icalendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventStatus;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.icalendar.Entry.Remark;
import org.chancery.icalendar.Entry.State;
import org.jspecify.annotations.Nullable;

/** Which event is written how. Never on a day that no source has named, but for the day to look again, which says so. */
final class EntryRule {
    private static final long BAR_DAYS = 31;
    private static final DateWindow WRITABLE = new DateWindow(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 30));

    private final ExportOptions options;

    /** Whether the day is in a year that iCalendar can write, and those beside it too (RFC 5545, 3.3.4: four digits). */
    static boolean canWrite(LocalDate day) {
        return WRITABLE.contains(DateWindow.ofDay(day));
    }

    EntryRule(ExportOptions options) {
        this.options = options;
    }

    Entry of(DiplomaticEvent event) {
        EventFacts facts = event.facts();
        return switch (facts.status()) {
            case CANCELLED -> off(event, facts.date().isUnknown() ? facts.previousDate() : facts.date(), Remark.CANCELLED);
            case POSTPONED -> facts.date().isUnknown() ? off(event, facts.previousDate(), Remark.POSTPONED) : on(event, State.TENTATIVE);
            case PROPOSED, PLANNED -> on(event, State.TENTATIVE);
            case SCHEDULED -> on(event, facts.date().doubtful() ? State.TENTATIVE : State.CONFIRMED);
            case HELD -> on(event, State.CONFIRMED);
        };
    }

    /** What no longer stands keeps its place, so that it can be struck there; what is put off from no day in particular, its re-check. */
    private Entry off(DiplomaticEvent event, EventDate old, Remark remark) {
        DateWindow window = window(old);
        if (window == null) {
            return new Entry.None(LeftOut.NO_OLD_DATE);
        }
        if (old.precision().hasDay()) {
            return standing(event.facts(), old, window, State.CANCELLED, remark);
        }
        return switch (options.undated()) {
            case SKIP -> new Entry.None(LeftOut.UNDATED_SKIPPED);
            case SPAN -> new Entry.Days(window.first(), window.last(), State.CANCELLED, remark);
            case RECHECK -> recheck(event, State.CANCELLED, remark);
            case AUTO -> window.days() <= BAR_DAYS ? new Entry.Days(window.first(), window.last(), State.CANCELLED, remark) : recheck(event,
                    State.CANCELLED, remark);
        };
    }

    private Entry on(DiplomaticEvent event, State state) {
        EventFacts facts = event.facts();
        DateWindow window = window(facts.date());
        if (window == null && facts.date().bounds().isPresent() && facts.date().earliest().isPresent()) {
            return new Entry.None(LeftOut.OUT_OF_RANGE);
        }
        if (window != null && facts.date().precision().hasDay()) {
            return standing(facts, facts.date(), window, state, Remark.NONE);
        }
        State open = facts.status() == EventStatus.HELD ? State.CONFIRMED : State.TENTATIVE;
        return switch (options.undated()) {
            case SKIP -> new Entry.None(LeftOut.UNDATED_SKIPPED);
            case SPAN -> window == null ? new Entry.None(LeftOut.NO_WINDOW) : bar(window, open);
            case RECHECK -> recheck(event, open, Remark.DATE_OPEN);
            case AUTO -> window != null && window.days() <= BAR_DAYS ? bar(window, open) : recheck(event, open, Remark.DATE_OPEN);
        };
    }

    private static Entry bar(DateWindow window, State state) {
        return new Entry.Days(window.first(), window.last(), state, Remark.DATE_OPEN);
    }

    private Entry recheck(DiplomaticEvent event, State state, Remark remark) {
        LocalDate day = options.recheck().apply(event);
        if (day == null || !canWrite(day)) {
            return new Entry.None(day == null ? LeftOut.NO_RECHECK : LeftOut.OUT_OF_RANGE);
        }
        return new Entry.Days(day, day, state, remark);
    }

    /** At its hours where the zone is known, since without one hours mean another moment to every reader. */
    private static Entry standing(EventFacts facts, EventDate date, DateWindow window, State state, Remark remark) {
        Hours hours = facts.hours();
        ZoneId zone = facts.venue().zone();
        if (hours == null || zone == null || window.days() > 1 || !date.equals(facts.date())) {
            return new Entry.Days(window.first(), window.last(), state, remark);
        }
        return new Entry.Timed(window.first().atTime(hours.start()), end(window.first(), hours), zone, state, remark);
    }

    private static @Nullable LocalDateTime end(LocalDate day, Hours hours) {
        LocalTime end = hours.end();
        if (end == null || end.equals(hours.start())) {
            return null;
        }
        return (end.isAfter(hours.start()) ? day : day.plusDays(1)).atTime(end);
    }

    private static @Nullable DateWindow window(EventDate date) {
        return date.earliest().isEmpty() ? null : date.bounds().filter(WRITABLE::contains).orElse(null);
    }
}
