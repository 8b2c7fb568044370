package org.chancery.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.LedgerLine.Effect;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;

/** Goes through the steps of a ledger, oldest first, and keeps what is in force. */
final class LedgerReplay {
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private List<LedgerStep> steps = List.of();
    private EventStatus status = EventStatus.PLANNED;
    private EventDate date = EventDate.UNKNOWN;
    private EventDate previousDate = EventDate.UNKNOWN;
    private @Nullable Hours hours;
    private boolean dateChosen;
    private boolean statusChosen;
    private LocalDate endedOn = LocalDate.MIN;
    private int dateLine = -1;
    private int changedBy = -1;
    private int contradicted = -1;

    DateLedger replay(List<Attestation> attestations) {
        steps = LedgerStep.of(attestations);
        for (LedgerStep step : steps) {
            int index = lines.size();
            Effect effect = step.chosen() ? choose(step, index) : take(step, index);
            lines.add(step.line(effect));
            if (effect != Effect.CONFIRMS && effect != Effect.STANDS_BESIDE) {
                changedBy = index;
            }
            if (effect == Effect.CONTRADICTS) {
                contradictions.add(new Contradiction(lines.get(Math.max(contradicted, 0)), lines.get(index)));
            }
        }
        return new DateLedger(marked(), status, date, hours, previousDate, List.copyOf(contradictions));
    }

    private List<LedgerLine> marked() {
        List<LedgerLine> out = new ArrayList<>(lines);
        if (changedBy >= 0) {
            LedgerLine l = out.get(changedBy);
            out.set(changedBy, new LedgerLine(l.day(), l.source(), l.status(), l.date(), l.newDate(), l.hours(), l.chosen(), l.effect(),
                    true, l.attestations()));
        }
        return out;
    }

    private Effect choose(LedgerStep step, int index) {
        if (step.status() != null) {
            status = step.status();
            statusChosen = true;
            endedOn = step.day();
        }
        EventDate said = step.status() == EventStatus.POSTPONED ? step.newDate() : step.newDate() != null ? step.newDate() : step.date();
        if (step.status() == EventStatus.POSTPONED) {
            giveUp(step.date() == null ? date : step.date());
            setDate(said == null ? EventDate.UNKNOWN : said, step.hours(), index);
            dateChosen = said != null;
        } else if (said != null) {
            if (!within(date, said)) {
                giveUp(date);
            }
            setDate(said, step.hours(), index);
            dateChosen = true;
        }
        contradictions.clear();
        return Effect.CHOSEN;
    }

    private Effect take(LedgerStep step, int index) {
        boolean first = lines.isEmpty();
        if (statusChosen && step.status() != null && !sameCourse(step.status(), status)) {
            return against(index);
        }
        Effect effect = ended() && !reopens(step) ? afterTheEnd(step, index) : switch (step.status()) {
            case POSTPONED -> postpone(step, index);
            case CANCELLED, HELD -> end(step, index);
            case PROPOSED, PLANNED, SCHEDULED -> announce(step, index);
            case null -> announce(step, index);
        };
        return first ? Effect.FIRST : effect;
    }

    /** Whether both say the same of the course of things: going ahead, put off, off, or over. */
    private static boolean sameCourse(EventStatus a, EventStatus b) {
        return a == b || goesAhead(a) && goesAhead(b);
    }

    private static boolean goesAhead(EventStatus s) {
        return switch (s) {
            case PROPOSED, PLANNED, SCHEDULED -> true;
            case POSTPONED, CANCELLED, HELD -> false;
        };
    }

    private boolean ended() {
        return status == EventStatus.HELD || status == EventStatus.CANCELLED;
    }

    /** Held and cancelled give way only to a later explicit cue; for a cancelled event a wholly new date is one. */
    private boolean reopens(LedgerStep step) {
        if (statusChosen || !step.day().isAfter(endedOn)) {
            return false;
        }
        if (status == EventStatus.HELD) {
            return step.status() == EventStatus.CANCELLED || step.status() == EventStatus.POSTPONED;
        }
        return step.status() == EventStatus.HELD || step.status() == EventStatus.POSTPONED
                || step.status() != EventStatus.CANCELLED && step.date() != null && !date.isUnknown() && !meet(date, step.date());
    }

    private Effect afterTheEnd(LedgerStep step, int index) {
        if (step.status() == status) {
            return step.date() == null ? Effect.CONFIRMS : takeDate(step, step.date(), index);
        }
        EventDate said = step.newDate() != null ? step.newDate() : step.date();
        return said != null && !date.isUnknown() && within(said, date) ? Effect.CONFIRMS : Effect.STANDS_BESIDE;
    }

    private Effect postpone(LedgerStep step, int index) {
        EventDate moved = step.newDate();
        if (moved == null && recalls(step)) {
            return Effect.CONFIRMS;
        }
        if (moved != null && !date.isUnknown() && within(moved, date)) {
            return Effect.CONFIRMS;
        }
        if (dateChosen) {
            return against(index);
        }
        giveUp(step.date() != null ? step.date() : date);
        setDate(moved == null ? EventDate.UNKNOWN : moved, step.hours(), index);
        status = moved == null ? EventStatus.POSTPONED : moved.precision().hasDay() ? EventStatus.SCHEDULED : EventStatus.PLANNED;
        return moved == null ? Effect.TURNS : Effect.MOVES;
    }

    /** Whether it only tells again of a postponement that the ledger knows. */
    private boolean recalls(LedgerStep step) {
        if (status == EventStatus.POSTPONED) {
            return step.date() == null || previousDate.isUnknown() || meet(previousDate, step.date());
        }
        return step.date() != null && !previousDate.isUnknown() && meet(previousDate, step.date()) && !meet(date, step.date());
    }

    private Effect end(LedgerStep step, int index) {
        Effect effect = step.date() == null ? Effect.TURNS : takeDate(step, step.date(), index);
        status = step.status() == null ? status : step.status();
        endedOn = step.day();
        return effect == Effect.CONFIRMS ? Effect.TURNS : effect;
    }

    private Effect announce(LedgerStep step, int index) {
        EventDate said = step.newDate() != null ? step.newDate() : step.date();
        EventStatus asserted = step.status() == null ? impliedBy(said) : step.status();
        if (said == null) {
            return raise(asserted, date.isUnknown() && lines.isEmpty());
        }
        boolean reopened = status == EventStatus.POSTPONED || status == EventStatus.CANCELLED;
        EventDate before = date;
        Effect effect = takeDate(step, said, index);
        if (statusChosen || effect == Effect.STANDS_BESIDE) {
            return effect;
        }
        if (reopened) {
            status = asserted == EventStatus.SCHEDULED && !said.precision().hasDay() ? EventStatus.PLANNED : asserted;
            return effect == Effect.REFINES || effect == Effect.CONFIRMS ? Effect.MOVES : effect;
        }
        return switch (effect) {
            case REFINES -> {
                status = asserted == EventStatus.PROPOSED && !lines.isEmpty() ? status : asserted;
                yield effect;
            }
            case MOVES, CONTRADICTS -> {
                status = dateChosen ? status : asserted;
                yield effect;
            }
            case CONFIRMS -> before.bounds().equals(said.bounds()) && raise(asserted, false) == Effect.TURNS ? Effect.TURNS : effect;
            case FIRST, TURNS, CHOSEN, STANDS_BESIDE -> effect;
        };
    }

    /** What a date says of the status when its source says nothing: a new one after a postponement sets it, else it stays as it is. */
    private EventStatus impliedBy(@Nullable EventDate said) {
        boolean reopened = status == EventStatus.POSTPONED || status == EventStatus.CANCELLED;
        if (reopened && said != null) {
            return said.precision().hasDay() ? EventStatus.SCHEDULED : EventStatus.PLANNED;
        }
        return lines.isEmpty() ? EventStatus.PLANNED : status;
    }

    /** A firmer word about the same: an offer that becomes a plan, a plan that is asserted. A weaker one changes nothing. */
    private Effect raise(EventStatus asserted, boolean first) {
        if (first) {
            status = asserted;
            return Effect.TURNS;
        }
        if (status == EventStatus.POSTPONED || ended()) {
            return Effect.STANDS_BESIDE;
        }
        if (statusChosen || asserted.compareTo(status) <= 0) {
            return Effect.CONFIRMS;
        }
        status = asserted;
        return Effect.TURNS;
    }

    private Effect takeDate(LedgerStep step, EventDate said, int index) {
        if (date.isUnknown() && !dateChosen) {
            setDate(said, step.hours(), index);
            return Effect.REFINES;
        }
        if (sameDays(said, date)) {
            boolean firmer = said.precision().hasDay() && !date.precision().hasDay() || hours == null && step.hours() != null;
            if (!firmer || dateChosen) {
                return Effect.CONFIRMS;
            }
            setDate(said, step.hours() == null ? hours : step.hours(), index);
            return Effect.REFINES;
        }
        if (within(date, said)) {
            return Effect.CONFIRMS;
        }
        if (dateChosen) {
            return against(index);
        }
        if (within(said, date)) {
            setDate(said, step.hours(), index);
            return Effect.REFINES;
        }
        boolean explained = meet(date, said) || explainedSince(step);
        contradicted = dateLine;
        giveUp(date);
        setDate(said, step.hours(), index);
        return explained ? Effect.MOVES : Effect.CONTRADICTS;
    }

    private Effect against(int index) {
        contradicted = dateLine >= 0 ? dateLine : index - 1;
        return Effect.CONTRADICTS;
    }

    /** Whether a postponement, move or cancellation is attested from the publication of the date in force to that of the step. */
    private boolean explainedSince(LedgerStep step) {
        LocalDate from = dateLine < 0 ? LocalDate.MIN : lines.get(dateLine).day();
        return steps.stream().anyMatch(s -> s.explainsMove() && !s.day().isBefore(from) && !s.day().isAfter(step.day()));
    }

    private void setDate(EventDate said, @Nullable Hours at, int index) {
        date = said;
        hours = at;
        dateLine = said.isUnknown() ? dateLine : index;
    }

    private void giveUp(EventDate old) {
        if (!old.isUnknown()) {
            previousDate = old;
        }
    }

    private static boolean sameDays(EventDate a, EventDate b) {
        return a.bounds().equals(b.bounds());
    }

    private static boolean within(EventDate inner, EventDate outer) {
        return inner.bounds().flatMap(i -> outer.bounds().map(o -> o.contains(i))).orElse(false);
    }

    private static boolean meet(EventDate a, EventDate b) {
        DateWindow other = b.bounds().orElse(DateWindow.ALWAYS);
        return a.possiblyIn(other);
    }
}
