package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeForm;

/** Gives each phrase of time of a sentence to the event that it dates; what only dates the report is left out. */
final class TimeAttachment {
    private static final int FAR = 24;
    private final SentenceView view;

    /** Token after the dateline, whose day is that of the report. */
    private final int filedTo;

    TimeAttachment(SentenceView view, Places places) {
        this.view = view;
        this.filedTo = places.filedTo();
    }

    /** The phrase that stands closest to an event dates it first. */
    void attach(List<Candidate> candidates) {
        Map<Candidate, TreeMap<Integer, List<TimeExpression>>> near = new LinkedHashMap<>();
        Map<Candidate, List<TimeExpression>> givenUp = new LinkedHashMap<>();
        for (int i = 0; i < view.size(); i++) {
            if (!(view.at(i) instanceof Chunk.When when) || when.from() < filedTo || reports(i, when.phrase()))
                continue;
            TimeExpression phrase = when.phrase();
            if (candidates.stream().anyMatch(c -> c.times.contains(phrase)) || notADate(phrase) || spread(i, phrase))
                continue;
            if (view.is(i - 1, WordClass.SUBORDINATOR, "since", "yes"))
                continue;
            if (view.is(i - 1, WordClass.CUE, "s", "postponed") && phrase.looksBack() || putOffThen(i))
                continue;
            if (moved(i, candidates))
                continue;
            int best = FAR;
            for (Candidate candidate : candidates)
                best = Math.min(best, distance(i, candidate));
            boolean end = phrase.singleDay() && (last(i - 1) || fromTo(i));
            for (Candidate candidate : candidates) {
                if (best < FAR && distance(i, candidate) == best) {
                    if (former(i))
                        givenUp.computeIfAbsent(candidate, k -> new ArrayList<>()).add(phrase);
                    else if (end)
                        candidate.ends.add(phrase);
                    else
                        near.computeIfAbsent(candidate, k -> new TreeMap<>())
                                .computeIfAbsent(distance(i, candidate), k -> new ArrayList<>()).add(phrase);
                }
            }
        }
        near.forEach((candidate, phrases) -> phrases.values().forEach(candidate.times::addAll));
        givenUp.forEach((candidate, phrases) -> {
            if (candidate.times.isEmpty())
                candidate.times.addAll(phrases);
        });
        for (Candidate candidate : candidates)
            candidate.days = duration(candidate);
        candidates.forEach(this::anew);
    }

    /** "rescheduled for 3 May": the new day is firm, so that the event is on. */
    private void anew(Candidate candidate) {
        if (candidate.newTimes.isEmpty() || !candidate.outlook.postponed)
            return;
        for (int i = 0; i < view.size(); i++) {
            var cue = view.word(i);
            if (cue != null && cue.type() == WordClass.CUE && cue.has("anew") && !toBeMoved(i)) {
                candidate.outlook.unhedged();
                candidate.outlook.renewed = true;
                candidate.outlook.ahead = true;
                candidate.times.clear();
                candidate.times.addAll(candidate.newTimes);
                candidate.newTimes.clear();
                return;
            }
        }
    }

    /** "postponed in February": when the plan was changed, not when the event is. */
    private boolean putOffThen(int i) {
        return view.is(i - 2, WordClass.CUE, "s", "postponed") && (view.preposition(i - 1, "at") || view.preposition(i - 1, "on"))
                && !view.is(i - 1, WordClass.PREPOSITION, "until", "yes");
    }

    /** "will now be rescheduled for late April": the new day is not set yet. */
    private boolean toBeMoved(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - 4) && !view.comma(i) && !(view.at(i) instanceof Chunk.When); i--) {
            if (view.is(i, WordClass.AUXILIARY, "time", "ahead"))
                return true;
        }
        return false;
    }

    /** "initially scheduled for spring": a day that holds no longer if the text gives another. */
    private boolean former(int i) {
        // "postponed from April"
        if (view.is(i - 2, WordClass.CUE, "s", "postponed") && (view.preposition(i - 1, "from") || view.preposition(i - 1, "with")))
            return true;
        for (int k = i - 1; k >= Math.max(0, i - 5) && !view.boundary(k); k--) {
            if (view.is(k, WordClass.CUE, "s", "former"))
                return true;
        }
        return false;
    }

    /** "from Saturday to Jan. 13": the day behind the second preposition is the last one. */
    private boolean fromTo(int i) {
        return view.preposition(i - 1, "to") && i > 2 && view.at(i - 2) instanceof Chunk.When first && first.phrase().singleDay()
                && view.preposition(i - 3, "from");
    }

    /** "until Friday", "through 20 May": the day is the last one. */
    private boolean last(int before) {
        if (view.is(before, WordClass.SUBORDINATOR, "end", "yes") || view.is(before, WordClass.PREPOSITION, "end", "yes"))
            return true;
        int verb = view.is(before, WordClass.PREPOSITION) ? before - 1 : before;
        return verb >= 0 && view.at(verb) instanceof Chunk.Deed deed && deed.entry().has("end");
    }

    /** "put off until May", "rescheduled for late April": the day to which it is moved. */
    private boolean moved(int i, List<Candidate> candidates) {
        boolean at = view.is(i - 1, WordClass.CUE, "anew", "yes");
        if (!at && !view.preposition(i - 1, "to") && !view.is(i - 1, WordClass.SUBORDINATOR)
                && !view.is(i - 1, WordClass.PREPOSITION, "until", "yes"))
            return false;
        // "delay a visit to Turkey by a day to Thursday": where a preposition means nothing else, the plan may stand further off
        int far = at || view.is(i - 1, WordClass.PREPOSITION, "until", "yes") ? 6 : 11;
        for (int k = at ? i - 1 : i - 2; k >= Math.max(0, i - far) && !view.boundary(k); k--) {
            if (!view.is(k, WordClass.CUE, "s", "postponed"))
                continue;
            Chunk.When when = (Chunk.When) view.at(i);
            for (Candidate candidate : candidates) {
                if (candidate.outlook.postponed)
                    candidate.newTimes.add(when.phrase());
            }
            return true;
        }
        return false;
    }

    /** "his second trip in nine months": how long the others were spread, no day. */
    private boolean spread(int i, TimeExpression phrase) {
        for (int k = i - 1; phrase.form() == TimeForm.HENCE && k >= Math.max(0, i - 9) && !view.boundary(k); k--) {
            if (view.is(k, WordClass.ORDINAL))
                return true;
        }
        return false;
    }

    private static boolean notADate(TimeExpression phrase) {
        return phrase.form() == TimeForm.BEFORE || phrase.form() == TimeForm.UNITS_VAGUE;
    }

    /** "said on Monday", "announced here Tuesday", "On Monday, X said": the day of the report. */
    private boolean reports(int i, TimeExpression phrase) {
        if (view.is(i - 1, WordClass.REPORT) || view.is(i - 2, WordClass.REPORT) && view.is(i - 1, WordClass.HERE))
            return true;
        boolean day = phrase.bareWeekday() || phrase.form() == TimeForm.RELATIVE_DAY || phrase.form() == TimeForm.TODAY;
        if (!day && !phrase.singleDay())
            return false;
        for (int k = i - 1; k >= Math.max(0, i - 9); k--) {
            if (view.is(k, WordClass.REPORT))
                return true;
            if (view.verbal(k) || view.at(k) instanceof Chunk.Head || view.comma(k))
                break;
        }
        int next = i + 1;
        if (view.is(next, WordClass.RELATIVE) && view.is(i - 1, WordClass.PREPOSITION) && i > 1 && view.is(i - 2, WordClass.REPORT))
            return true;
        return false;
    }

    /** In tokens, with a fine for each other clause or event between. */
    private int distance(int i, Candidate candidate) {
        boolean counted = view.at(i) instanceof Chunk.When when && when.phrase().daysFromEvent() != 0;
        int next = view.is(i + 1, WordClass.ARTICLE) || view.is(i + 1, WordClass.OWNER) ? i + 2 : i + 1;
        if (counted && next < view.size() && view.at(next).from() == candidate.from)
            return 0;
        int first = view.chunkOf(candidate.from);
        int last = view.chunkOf(candidate.to - 1);
        if (related(last, i) || resumed(last, i))
            return 1;
        int cost = i < first ? first - i + 2 : Math.max(0, i - last);
        int low = Math.min(i, last);
        int high = Math.max(i, first);
        for (int k = low + 1; k < high; k++) {
            if (k >= first && k <= last)
                continue;
            if (view.is(k, WordClass.REPORT))
                cost += 12;
            else if (view.boundary(k))
                cost += view.is(k, WordClass.RELATIVE) ? 3 : 9;
            else if (view.at(k) instanceof Chunk.Head)
                cost += 8;
            else if (view.at(k) instanceof Chunk.Deed deed && !deed.entry().is("s", "hold") && !deed.entry().is("s", "attend"))
                cost += 4;
        }
        return Math.min(cost, FAR);
    }

    /** "the summit, which will be held in Astana on 3 July, and the meeting in Shusha": the day in the clause that hangs on the event. */
    private boolean related(int last, int i) {
        int relative = view.comma(last + 1) ? last + 2 : last + 1;
        if (i <= relative || !view.is(relative, WordClass.RELATIVE))
            return false;
        for (int k = relative + 1; k < i; k++) {
            if (view.at(k) instanceof Chunk.Head || view.comma(k) || view.boundary(k) || view.at(k) instanceof Chunk.When)
                return false;
        }
        return true;
    }

    /** "the summit, where A will meet B, will be held on 10 May": the day behind the verb that goes on after the clause. */
    private boolean resumed(int last, int i) {
        if (!view.comma(last + 1) || !view.is(last + 2, WordClass.RELATIVE))
            return false;
        for (int k = last + 3; k < i; k++) {
            if (view.comma(k) && k + 1 < view.size() && (view.is(k + 1, WordClass.AUXILIARY)
                    || view.at(k + 1) instanceof Chunk.Deed deed && deed.entry().is("s", "hold")))
                return true;
        }
        return false;
    }

    /** "a two-day visit", "for three days", "the two-day summit": days, or 0. */
    private int duration(Candidate candidate) {
        int first = view.chunkOf(candidate.from);
        for (int i = Math.max(0, first - 10); i < Math.min(view.size(), view.chunkOf(candidate.to - 1) + 10); i++) {
            int from = view.at(i).from();
            var length = view.text().match(from, WordClass.DURATION);
            if (length != null && !ofAnother(candidate, i))
                return length.entry().number();
            int count = number(from);
            if (count <= 0 || count > 31)
                continue;
            int unit = from + 1;
            if (view.text().key(unit).equals("-"))
                unit++;
            var match = view.text().match(unit, WordClass.UNIT);
            if (match == null || ofAnother(candidate, i))
                continue;
            if (match.entry().number() == 1)
                return count;
            if (match.entry().number() == 2 && count < 5 && unit > from + 1)
                return count * 7;
        }
        return 0;
    }

    /** "on a two-day visit and will meet X on Tuesday": the days of the visit are not those of the meeting. */
    private boolean ofAnother(Candidate candidate, int number) {
        for (int i = number + 1; i < Math.min(view.size(), number + 6); i++) {
            if (view.at(i) instanceof Chunk.Head noun) {
                boolean visit = noun.entry().is("kind", "visit");
                return visit != (candidate.kind == EventKind.VISIT) && (noun.to() <= candidate.from || noun.from() >= candidate.to);
            }
            if (view.verbal(i) || view.boundary(i) || view.is(i, WordClass.PREPOSITION))
                return false;
        }
        return false;
    }

    private int number(int token) {
        int digits = view.text().token(token).number();
        if (digits > 0)
            return digits;
        var match = view.text().match(token, WordClass.NUMBER);
        return match == null || match.entry().has("article") ? 0 : match.entry().number();
    }
}
