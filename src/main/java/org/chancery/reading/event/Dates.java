package org.chancery.reading.event;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.EventKind;
import org.chancery.date.EventDate;
import org.chancery.reading.time.Direction;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeForm;
import org.chancery.reading.time.TimeResolver;
import org.jspecify.annotations.Nullable;

/** The date of a candidate: the narrowest of its phrases, pointed by its outlook, stretched by its length in days. */
final class Dates {

    /** A date with the phrase that says it. */
    record Dated(EventDate date, @Nullable TimeExpression phrase) {}

    /** Days that an occasion lasts at most. */
    private static final int LONGEST = 31;
    private static final Dated NONE = new Dated(EventDate.UNKNOWN, null);
    private final @Nullable LocalDate published;
    private final @Nullable TimeResolver resolver;

    Dates(@Nullable LocalDate published) {
        this.published = published;
        this.resolver = published == null ? null : new TimeResolver(published);
    }

    Dated of(Candidate candidate) {
        Dated own = of(candidate, candidate.times);
        Candidate main = candidate.within == null ? null : candidate.within.root();
        return own.phrase() != null || main == null || main == candidate || main.within != null ? own : of(main, main.times);
    }

    Dated of(Candidate candidate, List<TimeExpression> phrases) {
        if (resolver == null)
            return NONE;
        Dated best = NONE;
        boolean own = phrases.stream().anyMatch(phrase -> phrase.daysFromEvent() == 0);
        for (TimeExpression phrase : phrases) {
            // "a day later" may date what follows; a day of its own is surer.
            if (own && phrase.daysFromEvent() != 0)
                continue;
            EventDate date = counted(candidate, phrase);
            if (date.isUnknown() || phrase.form() == TimeForm.YEAR && longGone(candidate, date))
                continue;
            if (best.phrase() == null || narrower(date, best.date()))
                best = new Dated(date, phrase);
        }
        return phrases == candidate.times ? lasting(candidate, stretched(candidate, best)) : stretched(candidate, best);
    }

    /** "will be in Lachin, the city retaken in 2020, for the summit": what is to come is not dated by a year that is over. */
    private boolean longGone(Candidate candidate, EventDate date) {
        LocalDate last = date.latestOrNull();
        Outlook outlook = candidate.outlook;
        return published != null && last != null && outlook.ahead && !outlook.back && !outlook.changed()
                && last.isBefore(published.minusMonths(3));
    }

    /** From the day of the event told before, or from publication. */
    private EventDate counted(Candidate candidate, TimeExpression phrase) {
        Candidate anchor = candidate.anchor == null ? null : candidate.anchor.root();
        if (phrase.daysFromEvent() != 0 && anchor != null && anchor != candidate) {
            List<TimeExpression> own = anchor.times.stream().filter(time -> time.daysFromEvent() == 0).toList();
            EventDate day = of(anchor, own).date();
            LocalDate from = candidate.shift > 0 ? day.latestOrNull() : day.earliestOrNull();
            if (from != null && day.bounds().map(w -> w.days() <= LONGEST).orElse(false))
                return EventDate.day(from.plusDays(candidate.shift));
        }
        return java.util.Objects.requireNonNull(resolver).resolve(phrase, direction(candidate, phrase), false);
    }

    /** "a three-day visit that ends on Wednesday": counted back from its last day. */
    private Dated ending(Candidate candidate, TimeExpression end) {
        LocalDate last = java.util.Objects.requireNonNull(resolver).resolve(end, ahead(candidate, end), false).latestOrNull();
        if (last == null)
            return NONE;
        if (candidate.days < 2 && candidate.outlook.ongoing && published != null && published.isBefore(last))
            return new Dated(EventDate.range(published, last), end);
        return new Dated(candidate.days < 2 ? EventDate.day(last) : EventDate.range(last.minusDays(candidate.days - 1L), last), end);
    }

    /** "opens on Monday … runs until Friday": from the one day to the other. */
    private Dated lasting(Candidate candidate, Dated dated) {
        TimeExpression phrase = dated.phrase();
        if (phrase == null && !candidate.ends.isEmpty())
            return ending(candidate, candidate.ends.getFirst());
        if (phrase == null || !phrase.singleDay() || candidate.ends.isEmpty())
            return dated;
        LocalDate first = dated.date().earliestOrNull();
        for (TimeExpression end : candidate.ends) {
            LocalDate last = java.util.Objects.requireNonNull(resolver).resolve(end, ahead(candidate, end), false).latestOrNull();
            boolean later = first != null && last != null && last.isAfter(first) && !last.isAfter(first.plusDays(LONGEST));
            if (later)
                return new Dated(EventDate.range(java.util.Objects.requireNonNull(first), java.util.Objects.requireNonNull(last)), phrase);
        }
        return dated;
    }

    private static boolean narrower(EventDate a, EventDate b) {
        long x = a.bounds().map(w -> w.days()).orElse(Long.MAX_VALUE);
        long y = b.bounds().map(w -> w.days()).orElse(Long.MAX_VALUE);
        return x < y && a.bounds().flatMap(w -> b.bounds().map(v -> v.meets(w))).orElse(false);
    }

    private static Direction direction(Candidate candidate, TimeExpression phrase) {
        if (phrase.looksBack())
            return Direction.BACK;
        Outlook outlook = candidate.outlook;
        boolean changed = (outlook.postponed || outlook.cancelled) && !outlook.begun;
        if (outlook.departed)
            return Direction.BACK;
        if (outlook.ahead || outlook.proposal || changed)
            return Direction.AHEAD;
        if (outlook.back && phrase.form() == TimeForm.DAYS)
            return Direction.NEAREST;
        return outlook.back ? Direction.BACK : Direction.NEAREST;
    }

    /** What goes on ends later. */
    private static Direction ahead(Candidate candidate, TimeExpression end) {
        return candidate.outlook.ongoing ? Direction.AHEAD : direction(candidate, end);
    }

    private static Dated stretched(Candidate candidate, Dated dated) {
        TimeExpression phrase = dated.phrase();
        if (phrase == null || candidate.days < 2 || !phrase.singleDay())
            return dated;
        LocalDate first = dated.date().earliestOrNull();
        if (first == null || candidate.kind == EventKind.CEREMONY)
            return dated;
        long more = candidate.days - 1L;
        return new Dated(candidate.outlook.ends ? EventDate.range(first.minusDays(more), first) : EventDate.range(first, first.plusDays(
                more)), phrase);
    }

    @Nullable
    LocalDate published() {
        return published;
    }
}
