package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.mention.Figure;
import org.chancery.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** An event as far as one or several sentences tell it; grows until the article is read. */
final class Candidate {
    private static final int MOST_PROOFS = 80;

    EventKind kind;
    @Nullable
    String visitKind;
    /** The words of an occasion that has a name of its own; null where the name is made of the parties. */
    @Nullable
    String words;
    @Nullable
    String what;
    /** "the foreign ministers of A and B", where nobody is named. */
    @Nullable
    String partyWords;
    /** The office of those who gather, as the text has it: "finance ministers"; null where the event is not named by them. */
    @Nullable
    String holders;
    /** "regular" or "special", as its name has it. */
    @Nullable
    String turnus;
    int ordinal;
    boolean talks;
    /** Only the subject of its verb names the parties. */
    boolean loose;
    boolean generic;
    /** Talks named by their issue alone; told as an event only with a day and a place or a number. */
    boolean issue;
    /** Its noun is a name and a number, as COP29 is. */
    boolean numbered;
    /** A format of states such as "Nordic" or "Central Asian" stands in its name. */
    boolean formatted;
    /** Edition named from another one: next (1) or previous (-1). */
    int turn;
    /** The event that this mention speaks of again; null if it may be new. */
    @Nullable
    Candidate refers;
    /** The event that this one was joined to. */
    @Nullable
    Candidate joined;
    /** The event from whose day its own is counted ("the next day"), and by how many days. */
    @Nullable
    Candidate anchor;
    int shift;
    /** The occasion named in one list with it, which is another one. */
    @Nullable
    Candidate beside;
    /** The occasion beside which it takes place. */
    @Nullable
    Candidate within;

    /** The event that stands for this one after joining. */
    Candidate root() {
        Candidate at = this;
        while (at.joined != null)
            at = at.joined;
        return at;
    }

    final int sentence;
    final int from;
    final int to;
    final Set<Figure> who = new LinkedHashSet<>();
    final Set<Figure> met = new LinkedHashSet<>();
    final Map<String, int[]> lands = new LinkedHashMap<>();
    final Map<String, int[]> bodies = new LinkedHashMap<>();
    @Nullable
    String country;
    @Nullable
    String city;
    final List<TimeExpression> times = new ArrayList<>();
    final List<TimeExpression> newTimes = new ArrayList<>();
    /** Days to which it lasts: "until Friday". */
    final List<TimeExpression> ends = new ArrayList<>();
    int days;
    /** A tour of several countries that dates the visits of which it is made. */
    boolean tour;
    boolean arrival;
    Outlook outlook = new Outlook();
    @Nullable
    String level;
    @Nullable
    String mode;
    final List<Found> evidence = new ArrayList<>();

    Candidate(EventKind kind, int sentence, int from, int to) {
        this.kind = kind;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    /** Proves the name by the words of the event itself. */
    Candidate named() {
        prove(ClaimField.NAME, from, to, "name");
        return this;
    }

    void prove(ClaimField field, int start, int end, String rule) {
        if (evidence.size() >= MOST_PROOFS)
            return;
        for (Found found : evidence) {
            if (found.field() == field && found.from() == start && found.to() == end)
                return;
        }
        evidence.add(new Found(field, start, end, rule));
    }

    /** Takes place where the other one does, with what proves that. */
    void takesPlaceOf(Candidate other, String rule) {
        city = other.city;
        country = other.country;
        for (Found found : other.evidence) {
            if (found.field() == ClaimField.PLACE)
                prove(ClaimField.PLACE, found.from(), found.to(), rule);
        }
    }

    boolean proves(ClaimField field) {
        return evidence.stream().anyMatch(found -> found.field() == field);
    }

    void land(String code, int start, int end) {
        if (!code.isEmpty())
            lands.putIfAbsent(code, new int[]{start, end});
    }

    /** All people, those who act first. */
    Set<Figure> people() {
        Set<Figure> all = new LinkedHashSet<>(who);
        all.addAll(met);
        return all;
    }

    /** The countries that the parties act for. */
    Set<String> partyLands() {
        Set<String> out = new LinkedHashSet<>();
        for (Figure figure : people()) {
            if (figure.country() != null)
                out.add(figure.country());
        }
        out.addAll(lands.keySet());
        return out;
    }
}
