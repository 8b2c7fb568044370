package org.chancery.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Participation;
import org.chancery.date.DatePrecision;
import org.chancery.date.DateWindow;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Person;
import org.chancery.place.Venue;
import org.chancery.planning.Clash.Certainty;
import org.jspecify.annotations.Nullable;

/** Finds who is wanted in two places. A window wider than a month says too little to warn of. */
public final class Clashes {
    private static final long WIDEST = 31;
    private static final double LIKELY = 0.25;

    /** How long a meeting without an end is taken to last. */
    private static final int HOURS_WITHOUT_END = 2;

    private Clashes() {}

    /** The clashes of this event with others, surest first; itself among the others is passed over. */
    public static List<Clash> of(DiplomaticEvent event, Collection<DiplomaticEvent> others) {
        List<Clash> clashes = new ArrayList<>();
        for (DiplomaticEvent other : others) {
            if (!other.id().equals(event.id())) {
                between(event, other).ifPresent(clashes::add);
            }
        }
        clashes.sort(java.util.Comparator.comparing(Clash::certainty));
        return clashes;
    }

    /** At most one clash for two events, whoever of them is wanted in both. */
    public static Optional<Clash> between(DiplomaticEvent one, DiplomaticEvent other) {
        if (!elsewhere(one.facts().venue(), other.facts().venue())) {
            return Optional.empty();
        }
        @Nullable
        Certainty certainty = certainty(one.facts(), other.facts());
        return certainty == null ? Optional.empty() : wantedInBoth(one.facts(), other.facts()).map(who -> new Clash(one, other, who,
                certainty));
    }

    private static boolean elsewhere(Venue a, Venue b) {
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return true;
        }
        return a.city() != null && b.city() != null && !a.city().equalsIgnoreCase(b.city());
    }

    private static @Nullable Certainty certainty(EventFacts a, EventFacts b) {
        DateWindow x = window(a);
        DateWindow y = window(b);
        if (x == null || y == null || !x.meets(y)) {
            return null;
        }
        LocalDate first = x.first().isAfter(y.first()) ? x.first() : y.first();
        LocalDate last = x.last().isBefore(y.last()) ? x.last() : y.last();
        long shared = new DateWindow(first, last).days();
        boolean fixedA = a.date().precision().hasDay();
        boolean fixedB = b.date().precision().hasDay();
        double chance = fixedA && fixedB ? 1 : fixedA ? (double) shared / y.days() : fixedB ? (double) shared / x.days() : (double) shared
                / (x.days() * y.days());
        if (chance == 1 && firm(a) && firm(b)) {
            return apartInHours(a, b) ? Certainty.LIKELY : Certainty.CERTAIN;
        }
        return chance >= LIKELY ? Certainty.LIKELY : Certainty.POSSIBLE;
    }

    private static @Nullable DateWindow window(EventFacts facts) {
        boolean off = facts.status() == EventStatus.CANCELLED || facts.status() == EventStatus.POSTPONED;
        if (off || facts.date().earliest().isEmpty()) {
            return null;
        }
        return facts.date().bounds().filter(w -> facts.date().precision() == DatePrecision.RANGE || w.days() <= WIDEST).orElse(null);
    }

    private static boolean firm(EventFacts facts) {
        return !facts.date().doubtful() && (facts.status() == EventStatus.SCHEDULED || facts.status() == EventStatus.HELD);
    }

    /** Whether both name their hours and these do not overlap, counted in each venue's own zone. */
    private static boolean apartInHours(EventFacts a, EventFacts b) {
        Hours x = a.hours();
        Hours y = b.hours();
        LocalDate dayA = a.date().earliestOrNull();
        LocalDate dayB = b.date().earliestOrNull();
        ZoneId zoneA = a.venue().zone();
        ZoneId zoneB = b.venue().zone();
        if (x == null || y == null || dayA == null || dayB == null || zoneA == null || zoneB == null) {
            return false;
        }
        return !begin(dayA, x, zoneA).isBefore(end(dayB, y, zoneB)) || !begin(dayB, y, zoneB).isBefore(end(dayA, x, zoneA));
    }

    private static ZonedDateTime begin(LocalDate day, Hours hours, ZoneId zone) {
        return day.atTime(hours.start()).atZone(zone);
    }

    private static ZonedDateTime end(LocalDate day, Hours hours, ZoneId zone) {
        LocalTime end = hours.end();
        if (end == null) {
            return begin(day, hours, zone).plusHours(HOURS_WITHOUT_END);
        }
        return (end.isAfter(hours.start()) ? day : day.plusDays(1)).atTime(end).atZone(zone);
    }

    private static Optional<Person> wantedInBoth(EventFacts a, EventFacts b) {
        List<Person> there = wanted(b);
        return wanted(a).stream().filter(p -> there.stream().anyMatch(q -> same(p, q))).findFirst();
    }

    private static List<Person> wanted(EventFacts facts) {
        return facts.participations().stream().filter(Clashes::comes).map(Participation::party).filter(Person.class::isInstance).map(
                Person.class::cast).toList();
    }

    private static boolean comes(Participation participation) {
        return switch (participation.attendance()) {
            case INVITED, ANNOUNCED, CONFIRMED, ATTENDED -> true;
            case REPRESENTED, DECLINED, ABSENT -> false;
        };
    }

    /** The same person, or the same office of the same country where a name is missing. */
    private static boolean same(Person a, Person b) {
        if (a.id().equals(b.id())) {
            return true;
        }
        boolean twoNames = a.name() != null && b.name() != null;
        Office x = a.office();
        Office y = b.office();
        return !twoNames && x != null && y != null && title(x).equals(title(y)) && x.country() != null && x.country().equals(y.country());
    }

    private static String title(Office office) {
        return office.title().strip().toLowerCase(Locale.ROOT);
    }
}
