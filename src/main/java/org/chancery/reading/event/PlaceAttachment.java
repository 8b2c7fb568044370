package org.chancery.reading.event;

import java.util.List;
import java.util.Objects;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.jspecify.annotations.Nullable;

/** Finds where an event of a sentence is: "in Hanoi", "here", "which Kokshetau is to host", "the Cairo summit". */
final class PlaceAttachment {
    private final SentenceView view;
    private final Places places;
    private final Memory memory;

    PlaceAttachment(SentenceView view, Places places, Memory memory) {
        this.memory = memory;
        this.view = view;
        this.places = places;
    }

    void attach(Candidate candidate, List<Candidate> all) {
        if (candidate.kind == EventKind.VISIT) {
            cityOfVisit(candidate);
            if (candidate.city != null)
                memory.spot(new Places.Spot(candidate.city, candidate.country, candidate.from, candidate.to, -1));
            return;
        }
        int last = view.chunkOf(candidate.to - 1);
        int end = nextEvent(candidate, all);
        hosted(candidate);
        if (candidate.country == null && candidate.words != null && welcomes(candidate)
                && behind(view.chunkOf(candidate.from) + 1) instanceof Places.Spot behind)
            set(candidate, behind);
        String host = candidate.country;
        if (candidate.city != null && !byCapital(candidate))
            return;
        if (candidate.words != null && host == null) {
            modifier(candidate);
            if (candidate.city != null)
                return;
        }
        Places.Spot moved = movedTo(last, end);
        if (moved != null) {
            set(candidate, moved);
            return;
        }
        boolean reported = false;
        for (int i = last + 1; i < end; i++) {
            Places.Spot spot = spotAt(i);
            if (spot == null && view.is(i, WordClass.THERE))
                spot = meantByThere(i);
            if (spot == null && i == last + 1)
                spot = goal(candidate, i);
            if (spot == null && view.preposition(i, "to") && welcomed(candidate))
                spot = places.at(view, i + 1);
            reported |= view.is(i, WordClass.REPORT);
            if (spot == null && !reported && view.at(i) instanceof Chunk.Deed deed && hosts(deed))
                spot = host(i);
            if (spot != null && (host == null || host.equals(spot.country()) && (spot.city() != null || candidate.city == null))) {
                Places.Spot city = spot.city() == null ? cityAt(spot.next(), end) : null;
                set(candidate, city == null ? closer(spot) : city);
                return;
            }
        }
        if (candidate.city == null)
            modifier(candidate);
        if (candidate.city == null && candidate.country == null)
            named(candidate);
        if (candidate.city == null && candidate.country == null)
            before(candidate);
        if (candidate.city == null && candidate.country == null && candidate.words == null)
            guest(candidate);
    }

    /** "to go to the summit in Minsk": where a case says to where, the place behind an occasion is the goal of the way. */
    private Places.@Nullable Spot goal(Candidate candidate, int i) {
        boolean occasion = candidate.words != null && view.text().language().inflection().cased();
        return occasion && view.preposition(i, "to") ? places.at(view, i + 1) : null;
    }

    /** "will welcome X to the White House": the way leads to the host. */
    private boolean welcomed(Candidate candidate) {
        return candidate.words == null && welcomes(candidate);
    }

    private boolean welcomes(Candidate candidate) {
        return view.at(view.chunkOf(candidate.from)) instanceof Chunk.Deed deed && hosts(deed);
    }

    /** "Closer at hand is Tashkent: leaders meet there": the city named before in the sentence, else the one of the event before. */
    private Places.@Nullable Spot meantByThere(int there) {
        for (int i = there - 1; i >= 0; i--) {
            boolean capital = view.at(i) instanceof Chunk.Land land && land.entry().is("form", "capital");
            Places.Spot spot = capital || view.preposition(i - 1, "at") || view.preposition(i - 1, "to") ? places.at(view, i) : null;
            if (spot != null && spot.city() != null)
                return spot;
        }
        return memory.lastSpot();
    }

    /** "will discuss the war in Syria at a meeting in Tehran": what is talked of is a country, where they meet is a city. */
    private Places.@Nullable Spot cityAt(int from, int end) {
        for (int i = from; i < end && !view.boundary(i) && !view.comma(i); i++) {
            Places.Spot spot = spotAt(i);
            if (spot != null && spot.city() != null)
                return spot;
        }
        return null;
    }

    /** "planned for Montreux, has been moved to Geneva". */
    private Places.@Nullable Spot movedTo(int last, int end) {
        for (int i = last + 1; i < end; i++) {
            var entry = view.word(i);
            if (entry != null && entry.type() == WordClass.CUE && entry.has("anew"))
                return places.at(view, i + 1);
        }
        return null;
    }

    /** "in Russia, in Sochi": the city that follows its country. */
    private Places.Spot closer(Places.Spot spot) {
        int next = spot.next();
        boolean apart = view.comma(next) || view.sign(next, "-");
        Places.Spot city = spot.city() == null && apart && view.preposition(next + 1, "at") ? places.at(view, next + 2) : null;
        return city != null && city.city() != null && Objects.equals(city.country(), spot.country()) ? city : spot;
    }

    /** "which Kokshetau is to host": the subject of hosting is the place. */
    private Places.@Nullable Spot host(int deed) {
        if (view.preposition(deed + 1, "by"))
            return places.at(view, deed + 2);
        for (int i = pastState(deed - 1); i >= Math.max(0, deed - 9); i--) {
            if (view.comma(i) || view.is(i, WordClass.RELATIVE) && i < deed - 4)
                return null;
            Places.Spot spot = view.is(i, WordClass.PREPOSITION) || view.at(i) instanceof Chunk.Who ? null : places.at(view, i);
            if (spot != null)
                return spot;
        }
        return ((Chunk.Deed) view.at(deed)).entry().is("form", "past") ? null : behind(deed + 1);
    }

    /** "глав правительств примет Шымкент": where case tells the subject, the host may stand behind the verb. */
    private Places.@Nullable Spot behind(int i) {
        boolean cased = view.text().language().inflection().cased() && !view.text().language().verbLast();
        boolean land = i < view.size() && view.at(i) instanceof Chunk.Land state && !state.adjective()
                && state.entry().get("case", "n").indexOf('n') >= 0;
        boolean name = i < view.size() && view.at(i) instanceof Chunk.Other word && view.text().token(word.from()).capital();
        Places.Spot spot = cased && (land || name) ? places.at(view, i) : null;
        return spot == null || spot.next() < view.size() && view.at(spot.next()) instanceof Chunk.Head ? null : spot;
    }

    /** "Tianjin, China, will host the summit": the chunk before the state that stands between commas. */
    private int pastState(int before) {
        int verb = before;
        while (view.is(verb, WordClass.AUXILIARY))
            verb--;
        boolean apart = verb > 2 && view.comma(verb) && view.at(verb - 1) instanceof Chunk.Land && view.comma(verb - 2);
        return apart ? verb - 3 : before;
    }

    /** "Tokyo will host the summit in Hiroshima": the capital stands for its government. */
    private boolean byCapital(Candidate candidate) {
        return candidate.evidence.stream().filter(found -> found.field() == ClaimField.PLACE).allMatch(found -> {
            var state = view.text().match(found.from(), WordClass.COUNTRY);
            return state != null && state.entry().is("form", "capital");
        });
    }

    /** "Doha will host the talks". */
    private void hosted(Candidate candidate) {
        if (candidate.city != null || candidate.country != null)
            return;
        int first = view.chunkOf(candidate.from);
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            if (view.at(i) instanceof Chunk.Deed deed && hosts(deed)) {
                Places.Spot spot = host(i);
                if (spot != null)
                    set(candidate, spot);
                return;
            }
        }
    }

    private static boolean hosts(Chunk.Deed deed) {
        return deed.entry().is("s", "host") || deed.entry().has("host");
    }

    private int nextEvent(Candidate candidate, List<Candidate> all) {
        int end = view.size();
        for (Candidate other : all) {
            if (other != candidate && other.from >= candidate.to)
                end = Math.min(end, view.chunkOf(other.from));
        }
        return Math.min(end, view.chunkOf(candidate.to - 1) + 22);
    }

    private Places.@Nullable Spot spotAt(int i) {
        if (view.is(i, WordClass.HERE)) {
            Places.Spot here = places.dateline();
            return here == null ? null : new Places.Spot(here.city(), here.country(), view.at(i).from(), view.at(i).to(), i + 1);
        }
        if (!view.preposition(i, "at") || view.is(i - 1, WordClass.REPORT))
            return null;
        return places.at(view, i + 1);
    }

    /** "the Cairo summit", "the June Venice summit": the word before the noun. */
    private void modifier(Candidate candidate) {
        int last = view.chunkOf(candidate.to - 1);
        for (int i = view.chunkOf(candidate.from); i <= last; i++) {
            Chunk chunk = view.at(i);
            boolean word = chunk instanceof Chunk.Other && view.text().token(chunk.from()).capital();
            boolean capital = chunk instanceof Chunk.Land land && land.entry().is("form", "capital");
            if (!word && !capital)
                continue;
            Places.Spot spot = places.at(view, i);
            if (spot != null && spot.city() != null && view.at(Math.min(spot.next(), last)) instanceof Chunk.Head) {
                set(candidate, spot);
                return;
            }
        }
    }

    /** "the Munich Security Conference", "the Doha Forum": the city at the head of a name of its own. */
    private void named(Candidate candidate) {
        boolean recurs = candidate.kind == EventKind.CONFERENCE || candidate.kind == EventKind.FORUM;
        int last = view.chunkOf(candidate.to - 1);
        int first = view.chunkOf(candidate.from);
        while (first < last && (view.is(first, WordClass.ORDINAL) || view.is(first, WordClass.CUE)))
            first++;
        Places.Spot spot = recurs && candidate.words != null ? places.at(view, first) : null;
        if (spot == null || spot.city() == null)
            return;
        if (view.at(first) instanceof Chunk.Head whole && spot.to() < whole.to() && places.large(spot)) {
            set(candidate, spot);
            return;
        }
        for (int i = spot.next(); i <= last; i++) {
            if (view.at(i) instanceof Chunk.Head head) {
                if (view.text().token(head.from()).capital())
                    set(candidate, spot);
                return;
            }
            if (!view.text().token(view.at(i).from()).capital())
                return;
        }
    }

    /** "in Geneva, the ministers will meet": the place stands before in the same clause. */
    private void before(Candidate candidate) {
        int first = view.chunkOf(candidate.from);
        for (int i = first - 1; i >= Math.max(0, first - 14); i--) {
            Places.Spot spot = view.is(i, WordClass.THERE) ? meantByThere(i) : spotAt(i);
            if (spot != null && (spot.city() != null || i == 0)) {
                set(candidate, spot);
                return;
            }
            if (view.is(i, WordClass.RELATIVE, "place", "yes")) {
                beforeRelative(candidate, i);
                return;
            }
            Places.Spot goal = candidate.words == null && view.at(i) instanceof Chunk.Deed deed && deed.entry().is("s", "visit")
                    && deed.entry().has("to") ? places.at(view, i + 1) : null;
            if (goal != null && goal.city() != null) {
                set(candidate, goal);
                return;
            }
            if (view.boundary(i))
                return;
        }
    }

    /** "in Geneva, where the ministers will meet". */
    private void beforeRelative(Candidate candidate, int relative) {
        int last = view.comma(relative - 1) ? relative - 1 : relative;
        for (int i = last - 1; i >= Math.max(0, last - 6); i--) {
            Places.Spot spot = view.preposition(i, "to") ? places.at(view, i + 1) : spotAt(i);
            if (spot != null && spot.next() == last) {
                set(candidate, spot);
                return;
            }
        }
    }

    /** "talks with visiting President X": the other side is the host. */
    private void guest(Candidate candidate) {
        for (int i = 0; i < view.size(); i++) {
            if (!(view.at(i) instanceof Chunk.Who who) || !candidate.people().contains(who.figures().getFirst()) || !visiting(who))
                continue;
            List<String> hosts = candidate.partyLands().stream().filter(code -> !code.equals(who.figures().getFirst().country())).toList();
            Places.Spot here = places.dateline();
            if (hosts.size() == 1) {
                candidate.country = hosts.getFirst();
                candidate.city = here != null && hosts.getFirst().equals(here.country()) ? here.city() : null;
                candidate.prove(ClaimField.PLACE, who.from(), who.to(), "place");
            }
            return;
        }
    }

    private boolean visiting(Chunk.Who who) {
        for (int token = Math.max(0, who.from() - 1); token < who.to(); token++) {
            var verb = view.text().match(token, WordClass.VERB);
            if (verb != null && verb.entry().is("s", "visit") && verb.entry().is("form", "ing"))
                return true;
        }
        return false;
    }

    private void cityOfVisit(Candidate visit) {
        if (visit.city != null)
            return;
        int last = view.chunkOf(visit.to - 1);
        for (int i = last + 1; i < Math.min(view.size(), last + 12); i++) {
            if (view.is(i, WordClass.HERE) && visit.arrival) {
                Places.Spot spot = spotAt(i);
                if (spot != null && spot.country() != null && spot.country().equals(visit.country))
                    set(visit, spot);
                return;
            }
            if (view.boundary(i))
                return;
        }
    }

    private void set(Candidate candidate, Places.Spot spot) {
        if (spot.city() != null)
            memory.spot(spot);
        candidate.city = spot.city();
        candidate.country = spot.country();
        candidate.prove(ClaimField.PLACE, spot.from(), spot.to(), "place");
    }
}
