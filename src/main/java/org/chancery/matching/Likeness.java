package org.chancery.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.EventKind;
import org.chancery.matching.Windows.Relation;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/**
 * How likely two reports speak of one event, and why. Symmetric, so that neither report is the first.
 *
 * @param score
 *            0 to 1
 */
record Likeness(double score, List<Reason> reasons) {
    static final Likeness NONE = new Likeness(0, List.of());

    /** Windows wider than this say little about which event is meant. */
    private static final long WIDE_DAYS = 92;
    private static final long NARROW_DAYS = 7;

    /** No visit with talks in it lasts longer. */
    private static final long STAY_DAYS = 31;

    /** Two dates of one edition that differ by less are a move or a contradiction rather than two editions. */
    static final long MOVE_DAYS = 60;

    /** Two kinds of occasion that share neither states nor people, only words of their names, are offered and not joined by themselves. */
    private static final double NAME_ALONE = 0.15;

    /** Each outlet tells of its own guests at the occasion of a body. */
    private static final double GUESTS = 0.1;

    static Likeness of(Report a, Report b) {
        boolean oneSeries = a.series() != null && a.series().equals(b.series());
        Integer mine = a.ordinal();
        Integer theirs = b.ordinal();
        if (mine != null && theirs != null && !mine.equals(theirs)) {
            return NONE;
        }
        Windows windows = Windows.between(a, b);
        if (!kindsAgree(a.kind(), b.kind())) {
            return a.kind() == EventKind.VISIT ? duringVisit(a, b, windows)
                    : b.kind() == EventKind.VISIT ? duringVisit(b, a, windows) : NONE;
        }
        if (oneSeries && mine != null && theirs != null) {
            return new Likeness(0.98, List.of(Reason.of("matching.reason.edition", mine.toString())));
        }
        if (hostsDiffer(a, b)) {
            return NONE;
        }
        if (a.kind() == EventKind.VISIT) {
            return visit(a, b, windows);
        }
        return oneSeries ? series(a, b, windows) : occasion(a, b, windows);
    }

    private static Likeness series(Report a, Report b, Windows windows) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of("matching.reason.series")));
        reasons.add(reason(windows));
        double score = switch (windows.relation()) {
            case MEET -> windows.days() > 400 ? 0.78 : 0.92;
            case OPEN -> 0.82;
            case APART -> windows.days() <= MOVE_DAYS ? 0.65 : 0;
        };
        return new Likeness(citiesDiffer(a, b) ? score - 0.25 : score, reasons);
    }

    private static Likeness visit(Report a, Report b, Windows windows) {
        Country host = a.venue().country() == null ? b.venue().country() : a.venue().country();
        Set<Country> shared = shared(a.visitors(), b.visitors());
        Set<String> people = shared(a.people(), b.people());
        boolean strangers = people.isEmpty() && !a.people().isEmpty() && !b.people().isEmpty();
        if (host == null || shared.isEmpty() && people.isEmpty() || strangers) {
            return NONE;
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                people.isEmpty() ? Reason.of("matching.reason.visitor", codes(shared)) : Reason.of("matching.reason.people", String.join(
                        ", ", people)));
        reasons.add(Reason.of("matching.reason.host", host.code()));
        reasons.add(reason(windows));
        double score = switch (windows.relation()) {
            case MEET -> 0.84;
            case OPEN -> 0.72;
            case APART -> windows.days() <= MOVE_DAYS ? 0.55 : 0;
        };
        double named = people.isEmpty() ? -0.03 : 0.08;
        double hosts = a.venue().country() == null || b.venue().country() == null ? -0.1 : 0;
        return new Likeness(bounded(score == 0 ? 0 : score + named + hosts + wide(windows)), reasons);
    }

    /** Talks that a visitor has with the host in the days of the visit may be part of it: never more than a question. */
    private static Likeness duringVisit(Report visit, Report talks, Windows windows) {
        Country host = visit.venue().country();
        Set<String> people = shared(visit.people(), talks.people());
        boolean bilateral = host != null && talks.states().contains(host) && talks.organisations().isEmpty() && talks.ordinal() == null;
        boolean near = windows.relation() == Relation.OPEN || windows.relation() == Relation.MEET && windows.days() <= STAY_DAYS;
        boolean talk = talks.kind() == EventKind.MEETING || talks.kind() == EventKind.NEGOTIATION || talks.kind() == EventKind.SUMMIT;
        if (!bilateral || !near || !talk || people.isEmpty() || hostsDiffer(visit, talks)) {
            return NONE;
        }
        double score = windows.relation() == Relation.MEET ? 0.62 : 0.52;
        return new Likeness(score, List.of(Reason.of("matching.reason.people", String.join(", ", people)), Reason.of(
                "matching.reason.during-visit"), reason(windows)));
    }

    private static Likeness occasion(Report a, Report b, Windows windows) {
        @Nullable
        Double name = a.name().likeness(b.name());
        Set<Country> states = shared(a.states(), b.states());
        Set<String> people = shared(a.people(), b.people());
        boolean sameStates = !states.isEmpty() && a.states().equals(b.states());
        boolean strangers = states.isEmpty() && !a.states().isEmpty() && !b.states().isEmpty();
        Set<String> bodies = shared(a.organisations(), b.organisations());
        boolean pair = sameStates && states.size() > 1 && a.kind() == b.kind();
        boolean edition = (!bodies.isEmpty() || pair) && a.ordinal() != null && a.ordinal().equals(b.ordinal());
        if (ministersAndLeaders(a, b)) {
            return NONE;
        }
        double told = name == null ? generic(sameStates, people, windows) : named(name, sameStates);
        double shown = bodies.isEmpty() ? told : Math.max(told, ofBody(a, b, edition, windows));
        double base = pair && edition ? Math.max(shown, ofPair(windows)) : shown;
        double score = base == 0 ? 0 : switch (windows.relation()) {
            case MEET -> base + wide(windows);
            case OPEN -> base - 0.08;
            case APART -> windows.days() > MOVE_DAYS ? moved(edition && (a.explainsMove() || b.explainsMove()), base)
                    : edition ? base - 0.06 : Math.min(0.6, base - 0.2);
        };
        if (score == 0) {
            return NONE;
        }
        score += people.isEmpty() ? 0 : 0.05;
        score -= strangers ? bodies.isEmpty() ? 0.4 : GUESTS : 0;
        score -= citiesDiffer(a, b) ? 0.35 : 0;
        score -= a.kind() == b.kind() ? 0 : states.isEmpty() && people.isEmpty() && bodies.isEmpty() ? NAME_ALONE : 0.05;
        score -= a.venue().country() == null || b.venue().country() == null ? 0.03 : 0;
        List<Reason> reasons = reasons(a, name, states, people, windows);
        if (!bodies.isEmpty()) {
            reasons.addFirst(Reason.of("matching.reason.body", bodies.stream().sorted().collect(Collectors.joining(", "))));
        }
        return new Likeness(bounded(score), reasons);
    }

    /** The same number of an occasion that two states hold, under names that may be of two languages. */
    private static double ofPair(Windows windows) {
        return windows.relation() == Relation.MEET && windows.days() <= NARROW_DAYS ? 0.86 : 0.75;
    }

    /** An edition that one report puts off, and another has at a day far from the old one: a question for a person. */
    private static double moved(boolean explained, double base) {
        return explained ? Math.min(0.6, base - 0.2) : 0;
    }

    /** Ministers and leaders of one body meet in the same days, and these are two occasions. */
    private static boolean ministersAndLeaders(Report a, Report b) {
        return ofMinisters(a) && ofLeaders(b) || ofMinisters(b) && ofLeaders(a);
    }

    private static boolean ofMinisters(Report one) {
        return one.kind() != EventKind.SUMMIT && one.name().concepts().contains("ministerial");
    }

    private static boolean ofLeaders(Report one) {
        return one.kind() == EventKind.SUMMIT || one.name().concepts().contains("heads-of-state");
    }

    /**
     * Occasions of one body: of the same edition, or of the same kind at the same time. Its ministers meet more often than its leaders, so
     * their meetings are asked about.
     */
    private static double ofBody(Report a, Report b, boolean edition, Windows windows) {
        boolean leaders = a.kind() == EventKind.SUMMIT;
        if (edition) {
            return a.kind() == b.kind() ? 0.93 : 0.72;
        }
        if (a.ordinal() != null && b.ordinal() != null || a.name().countries().size() + b.name().countries().size() > 0) {
            return 0;
        }
        double base = a.kind() != b.kind() ? 0.64 : leaders ? 0.84 : 0.72;
        boolean there = windows.relation() == Relation.MEET && a.venue().city() != null && a.venue().city().equals(b.venue().city());
        if (there && base < 0.8) {
            return base + (a.kind() == b.kind() ? 0.06 : 0.1);
        }
        return windows.relation() == Relation.MEET && windows.days() > NARROW_DAYS ? base - 0.1 : base;
    }

    private static double named(double name, boolean sameStates) {
        return name >= 0.6 ? 0.84 + 0.1 * (name - 0.6) / 0.4 + (sameStates ? 0.03 : 0) : name >= 0.3 && sameStates ? 0.7 : 0;
    }

    /** Talks whose name says no more than who talks. */
    private static double generic(boolean sameStates, Set<String> people, Windows windows) {
        if (!sameStates && people.size() < 2) {
            return 0;
        }
        return windows.relation() == Relation.MEET && windows.days() <= NARROW_DAYS ? 0.86 : 0.66;
    }

    private static List<Reason> reasons(Report a, @Nullable Double name, Set<Country> states, Set<String> people, Windows windows) {
        List<Reason> reasons = new ArrayList<>();
        if (name != null) {
            reasons.add(Reason.of("matching.reason.name", Long.toString(Math.round(name * 100))));
        }
        if (!states.isEmpty()) {
            reasons.add(Reason.of("matching.reason.states", codes(states)));
        }
        if (!people.isEmpty()) {
            reasons.add(Reason.of("matching.reason.people", people.stream().sorted().collect(Collectors.joining(", "))));
        }
        if (a.venue().country() != null) {
            reasons.add(Reason.of("matching.reason.host", a.venue().country().code()));
        }
        reasons.add(reason(windows));
        return reasons;
    }

    private static Reason reason(Windows windows) {
        return switch (windows.relation()) {
            case MEET -> Reason.of("matching.reason.meet");
            case OPEN -> Reason.of("matching.reason.open");
            case APART -> Reason.of("matching.reason.apart", Long.toString(windows.days()));
        };
    }

    /** A window of more than a quarter says less; of more than a year nearly nothing. */
    private static double wide(Windows windows) {
        if (windows.relation() != Relation.MEET || windows.days() <= WIDE_DAYS) {
            return 0;
        }
        return windows.days() <= 366 ? -0.04 : -0.1;
    }

    /** Talks are called many things; visits and ceremonies are something else than the talks within them. */
    private static boolean kindsAgree(EventKind a, EventKind b) {
        return a == b || talks(a) && talks(b);
    }

    private static boolean talks(EventKind kind) {
        return switch (kind) {
            case SUMMIT, FORUM, CONFERENCE, SESSION, MEETING, NEGOTIATION, OTHER -> true;
            case VISIT, CEREMONY -> false;
        };
    }

    private static boolean hostsDiffer(Report a, Report b) {
        Country x = a.venue().country();
        Country y = b.venue().country();
        return x != null && y != null && !x.equals(y);
    }

    private static boolean citiesDiffer(Report a, Report b) {
        String x = a.venue().city();
        String y = b.venue().city();
        return x != null && y != null && !x.equalsIgnoreCase(y);
    }

    private static <T> Set<T> shared(Set<T> a, Set<T> b) {
        if (Collections.disjoint(a, b)) {
            return Set.of();
        }
        Set<T> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static String codes(Set<Country> countries) {
        return countries.stream().sorted().map(Country::code).collect(Collectors.joining(", "));
    }

    /** In hundredths, so that sums of the parts above meet the limits that are written in hundredths. */
    private static double bounded(double score) {
        return Math.clamp(Math.round(score * 100) / 100.0, 0, 0.99);
    }
}
