package org.chancery.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.EventKind;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.reading.language.Tokenizer;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of one event inside an article. */
final class Merger {
    /** Events; a mention further back is not looked for, so that time stays linear. */
    private static final int FAR_BACK = 150;
    /** Days within which a visit that has begun can be the one that was just announced. */
    private static final int FRESH = 4;
    /** Phrases of time and proofs kept of one event, so that time stays linear. */
    private static final int MOST = 24;

    private final Memory memory;
    private final Dates dates;

    Merger(Memory memory, Dates dates) {
        this.memory = memory;
        this.dates = dates;
    }

    void take(List<Candidate> found) {
        for (Candidate one : found) {
            if (one.tour) {
                memory.tour(one);
                continue;
            }
            Candidate same = one.refers != null ? one.refers : same(one);
            if (same != null && one.refers != null && !memory.candidates().contains(same))
                same = joinedInto(same);
            if (same == null || same == one) {
                if (one.refers == null)
                    add(one);
            } else {
                one.joined = same;
                join(same, one);
            }
        }
    }

    /** Talks that were told before the visit of which they are part go into it. */
    private void add(Candidate one) {
        List<Candidate> all = memory.candidates();
        for (int i = all.size() - 1; one.kind == EventKind.VISIT && i >= Math.max(0, all.size() - FAR_BACK); i--) {
            Candidate talk = all.get(i);
            if (talk(talk) && talk.within == null && dated(talk) && partOfVisit(one, talk)) {
                all.remove(i);
                talk.joined = one;
                join(one, talk);
            }
        }
        all.add(one);
    }

    private static @Nullable Candidate joinedInto(Candidate one) {
        Candidate at = one;
        while (at.joined != null)
            at = at.joined;
        return at;
    }

    private @Nullable Candidate same(Candidate one) {
        List<Candidate> all = memory.candidates();
        Candidate found = null;
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - FAR_BACK); i--) {
            Candidate other = all.get(i);
            boolean edition = one.ordinal > 0 && other.ordinal == one.ordinal;
            if ((found == null || edition) && matches(other, one)) {
                found = other;
                if (one.ordinal == 0 || edition)
                    return found;
            }
        }
        return found;
    }

    private boolean matches(Candidate a, Candidate b) {
        if (a.kind == EventKind.VISIT && b.kind == EventKind.VISIT)
            return sameVisit(a, b);
        if (a.kind == EventKind.VISIT && talk(b))
            return partOfVisit(a, b);
        if (b.kind == EventKind.VISIT || a.kind == EventKind.VISIT)
            return false;
        if (a.kind == EventKind.CEREMONY || b.kind == EventKind.CEREMONY) {
            return a.kind == b.kind && a.partyLands().equals(b.partyLands()) && !apart(a, b);
        }
        if (a.ordinal > 0 && b.ordinal > 0 && a.ordinal != b.ordinal || b.beside != null && b.beside.root() == a)
            return false;
        if (a.words != null && b.words != null)
            return sameOccasion(a, b);
        boolean parties = a.words == null && b.words == null || partiesAlone(a) && b.words == null || partiesAlone(b) && a.words == null;
        boolean next = b.turn > 0 && a.turn == 0 && a.outlook.back && !a.outlook.ahead;
        return parties && !next && sameParties(a, b) && !apart(a, b);
    }

    /** "the ministers of A and B" that meet have no other name than the parties of later talks. */
    private static boolean partiesAlone(Candidate a) {
        return a.generic && a.kind == EventKind.MEETING && a.bodies.isEmpty() && !a.formatted && a.partyLands().size() > 1;
    }

    private boolean sameVisit(Candidate a, Candidate b) {
        boolean shared = b.who.stream().anyMatch(a.who::contains);
        boolean there = a.country == null || b.country == null || a.country.equals(b.country);
        return shared && there && (!apart(a, b) || fresh(a, b) || fresh(b, a)) && !(settledPast(a) && b.outlook.ahead && dated(b));
    }

    /** A visit to come without a day and one of these days: "a tour that will take him to A and B", and later "he is in A". */
    private boolean fresh(Candidate undated, Candidate begun) {
        java.time.LocalDate published = dates.published();
        DateWindow days = dates.of(begun).date().bounds().orElse(null);
        return published != null && days != null && !dated(undated) && !undated.outlook.back && begun.outlook.back
                && days.days() <= FRESH && !days.last().isBefore(published.minusDays(FRESH));
    }

    private boolean settledPast(Candidate a) {
        return a.outlook.back && !a.outlook.ahead && dated(a);
    }

    private boolean dated(Candidate a) {
        return !dates.of(a).date().isUnknown();
    }

    private static boolean talk(Candidate b) {
        return b.words == null && (b.kind == EventKind.MEETING || b.kind == EventKind.NEGOTIATION || b.kind == EventKind.SUMMIT);
    }

    /** Talks inside a visit stay part of it unless they have a day or a city of their own. */
    private boolean partOfVisit(Candidate visit, Candidate talk) {
        Set<Figure> people = talk.people();
        if (talk.partyLands().size() > 2 || people.stream().noneMatch(visit.who::contains))
            return false;
        boolean host = talk.partyLands().contains(visit.country) || people.stream().anyMatch(f -> f.country() == null)
                || talk.sentence == visit.sentence && visit.who.containsAll(people);
        if (!host)
            return false;
        EventDate day = dates.of(talk).date();
        if (day.isUnknown())
            return talk.country == null || talk.country.equals(visit.country);
        return dates.of(visit).date().sameAs(day) && (talk.country == null || talk.country.equals(visit.country)
                && (talk.city == null || talk.city.equals(visit.city)));
    }

    private boolean sameOccasion(Candidate a, Candidate b) {
        if (other(a, b) || apart(a, b))
            return false;
        Set<String> x = content(a);
        Set<String> y = content(b);
        long shared = y.stream().filter(x::contains).count();
        boolean bodies = a.bodies.keySet().equals(b.bodies.keySet()) && !a.bodies.isEmpty();
        boolean place = a.city == null || b.city == null || a.city.equals(b.city);
        boolean edition = a.ordinal > 0 && a.ordinal == b.ordinal;
        if (edition && (shared > 0 || a.numbered != b.numbered && a.kind == b.kind))
            return true;
        boolean here = a.city != null && a.city.equals(b.city);
        if (here && (a.bodies.isEmpty() || b.bodies.isEmpty() || bodies))
            return true;
        boolean levels = a.level == null || b.level == null || a.level.equals(b.level);
        boolean kinds = !(a.kind == EventKind.SUMMIT && personal(b) || b.kind == EventKind.SUMMIT && personal(a));
        if (bodies && kinds && place && levels && a.turn == b.turn && (!dated(a) || !dated(b)) && (a.ordinal == 0 || b.ordinal == 0))
            return true;
        if ((a.generic || b.generic) && a.city != null && a.city.equals(b.city) && shared > 0)
            return true;
        boolean ministerial = "high".equals(a.level) != "high".equals(b.level);
        if (a.kind != b.kind && !bodies || ministerial && a.kind != b.kind)
            return false;
        return place && (bodies && a.kind == b.kind || shared > 0 && shared * 2 >= Math.min(x.size(), y.size()));
    }

    /** "held an informal meeting with members of the SCO": whom the host meets is told, so that it is not their summit. */
    private static boolean personal(Candidate meeting) {
        return meeting.kind == EventKind.MEETING && !meeting.people().isEmpty();
    }

    /** Central bank governors are not finance ministers of the same body; a special summit is not the regular one. */
    private static boolean other(Candidate a, Candidate b) {
        if (a.turnus != null && b.turnus != null && !a.turnus.equals(b.turnus))
            return true;
        return a.holders != null && b.holders != null && a.refers == null && b.refers == null && !a.holders.equals(b.holders);
    }

    private static Set<String> content(Candidate one) {
        Set<String> out = new HashSet<>();
        String words = one.words == null ? "" : Tokenizer.fold(one.words);
        for (String word : words.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2)
                out.add(word.length() > 5 ? word.substring(0, 5) : word);
        }
        return out;
    }

    private static boolean sameParties(Candidate a, Candidate b) {
        Set<Figure> people = b.people();
        long shared = people.stream().filter(a.people()::contains).count();
        if (shared > 1)
            return true;
        Set<String> x = a.partyLands();
        Set<String> y = b.partyLands();
        if (shared == 1 && (x.containsAll(y) || y.containsAll(x)))
            return true;
        return x.equals(y) && x.size() > 1 && (a.people().isEmpty() || people.isEmpty());
    }

    /** Whether the two have dates or outlooks that cannot be one event's. */
    private boolean apart(Candidate a, Candidate b) {
        EventDate x = dates.of(a).date();
        EventDate y = dates.of(b).date();
        DateWindow v = x.bounds().orElse(null);
        DateWindow w = y.bounds().orElse(null);
        if (v != null && w != null)
            return !v.meets(w) && !a.outlook.postponed && !b.outlook.postponed;
        if (a.outlook.changed() || b.outlook.changed())
            return false;
        return a.outlook.back != b.outlook.back && a.outlook.ahead != b.outlook.ahead && a.words == null && !a.outlook.silent()
                && !b.outlook.silent();
    }

    private static void join(Candidate into, Candidate from) {
        if (into.kind == EventKind.VISIT && from.kind != EventKind.VISIT) {
            for (Figure host : from.met) {
                if (host.country() == null && host.organisation() == null && host.official())
                    host.from(into.country);
            }
        }
        into.who.addAll(
                from.kind == into.kind || from.words != null ? from.who : from.people().stream().filter(into.who::contains).toList());
        for (Figure figure : from.people()) {
            if (!into.who.contains(figure))
                into.met.add(figure);
        }
        from.lands.forEach(into.lands::putIfAbsent);
        from.bodies.forEach(into.bodies::putIfAbsent);
        boolean nearer = into.city == null && from.city != null
                && (from.country == null || from.country.equals(into.country) || from.refers == into && into.kind != EventKind.VISIT);
        if (into.country == null || nearer) {
            into.country = from.country != null ? from.country : into.country;
            into.city = from.city;
        }
        if (into.within == null)
            into.within = from.within;
        if (into.anchor == null && from.anchor != null) {
            into.anchor = from.anchor;
            into.shift = from.shift;
        }
        if (into.ordinal == 0)
            into.ordinal = from.ordinal;
        if (into.visitKind == null)
            into.visitKind = from.visitKind;
        boolean dates = joinTimes(into, from);
        if (from.level != null && (into.level == null || Levels.rank(from.level) < Levels.rank(into.level)))
            into.level = from.level;
        if (into.mode == null)
            into.mode = from.mode;
        if (from.words != null && into.words != null && from.refers == null && better(from, into))
            into.words = from.words;
        boolean summit = from.kind == EventKind.SUMMIT && into.kind == EventKind.FORUM && !from.bodies.isEmpty()
                && into.bodies.keySet().containsAll(from.bodies.keySet());
        if (summit)
            into.kind = EventKind.SUMMIT;
        boolean purpose = into.kind == EventKind.VISIT && from.kind != EventKind.VISIT && !into.outlook.silent();
        if (!purpose || from.outlook.changed() || into.outlook.departed)
            into.outlook.join(from.outlook);
        // What dates the event decides how sure the day is.
        into.outlook.hedge |= dates && from.outlook.hedge;
        for (Found found : from.evidence)
            into.prove(found.field(), found.from(), found.to(), found.rule());
    }

    /** Whether the other mention is the first that dates the event. */
    private static boolean joinTimes(Candidate into, Candidate from) {
        // "was to meet on Monday … the meeting was moved to Tuesday": the first day holds no longer.
        if (from.outlook.renewed && !from.times.isEmpty())
            into.times.clear();
        boolean first = into.times.isEmpty() && !from.times.isEmpty();
        if (into.times.size() < MOST)
            into.times.addAll(from.times);
        if (into.newTimes.size() < MOST)
            into.newTimes.addAll(from.newTimes);
        if (into.ends.size() < MOST)
            into.ends.addAll(from.ends);
        if (into.days == 0)
            into.days = from.days;
        return first;
    }

    private static boolean better(Candidate from, Candidate into) {
        return from.words != null && into.words != null
                && (from.ordinal > 0 && !into.words.matches(".*\\d.*") || from.words.length() > into.words
                        .length() + 6);
    }
}
