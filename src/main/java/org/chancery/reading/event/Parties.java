package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** Finds who does a deed and to whom it is done. */
final class Parties {

    /** People and states that stand together; where they stand is kept as proof. */
    static final class Group {
        final List<Chunk.Who> people = new ArrayList<>();
        final List<Chunk.Land> lands = new ArrayList<>();
        final List<Chunk.Body> bodies = new ArrayList<>();
        @Nullable
        Figure recalled;
        /** Both whom the words mean, where they name nobody. */
        List<Figure> pair = List.of();
        int next = -1;

        boolean empty() {
            return people.isEmpty() && lands.isEmpty() && recalled == null && bodies.isEmpty() && pair.isEmpty();
        }

        private Group of(Both.Pair two) {
            pair = two.people();
            lands.addAll(two.lands());
            return this;
        }
    }

    private final SentenceView view;
    private final Memory memory;

    Parties(SentenceView view, Memory memory) {
        this.view = view;
        this.memory = memory;
    }

    /** The subject of what stands at a chunk: the nearest party to the left that hangs on no preposition. */
    Group subject(int deed) {
        Group group = new Group();
        if (view.at(deed) instanceof Chunk.Deed own && own.entry().has("speaker")) {
            group.recalled = memory.speaker(view);
            return group;
        }
        boolean quoted = false;
        for (int i = deed - 1; i >= 0; i--) {
            if (view.quote(i))
                quoted = !quoted;
            boolean they = view.is(i, WordClass.PRONOUN, "who", "people") && together(deed);
            if (they || Both.meant(view, i) && together(deed) && !dependent(i)) {
                Both.Pair two = memory.both().pair(view, i);
                if (two != Both.Pair.NONE)
                    return group.of(two);
            }
            if (view.is(i, WordClass.PRONOUN, "who", "person") || view.is(i, WordClass.PRONOUN, "who", "people")) {
                group.recalled = memory.subjectBefore(view, i);
                if (group.recalled != null)
                    return group;
                continue;
            }
            if (view.is(i, WordClass.PRONOUN, "who", "speaker")) {
                group.recalled = memory.speaker(view);
                return group;
            }
            if (!(view.at(i) instanceof Chunk.Who || view.at(i) instanceof Chunk.Land l && !l.adjective()))
                continue;
            if (view.at(i) instanceof Chunk.Land state && view.oblique(state) || dependent(i)
                    || view.at(i) instanceof Chunk.Who who && who.figures().stream().allMatch(Figure::reporter))
                continue;
            collectLeft(i, group);
            return group;
        }
        Chunk.Who behind = view.text().language().inflection().cased() ? behind(deed) : afterComma(deed);
        if (behind != null)
            return list(view.chunks().indexOf(behind));
        else
            group.recalled = memory.lastSubject();
        return group;
    }

    /** Whether the word tells of what two do: to meet, to talk. */
    private boolean together(int at) {
        return view.at(at) instanceof Chunk.Deed deed ? deed.entry().is("s", "meet") || deed.entry().is("s", "gather")
                : at < view.size() && !(view.at(at) instanceof Chunk.Head head && head.entry().is("kind", "visit"));
    }

    /** "After visiting Paris, X will travel to Rome": of a participle at the head of the sentence, who stands first after the comma. */
    private Chunk.@Nullable Who afterComma(int deed) {
        boolean head = view.at(deed) instanceof Chunk.Deed verb && verb.entry().is("form", "ing")
                && (deed == 0 || deed == 1 && view.is(0, WordClass.SUBORDINATOR));
        for (int i = deed + 1; head && i + 1 < view.size(); i++) {
            if (view.comma(i))
                return view.at(i + 1) instanceof Chunk.Who who && view.verbal(i + 2) ? who : null;
            if (view.verbal(i))
                return null;
        }
        return null;
    }

    /** Where case tells the subject, it may stand after the verb: "прибудет президент". */
    private Chunk.@Nullable Who behind(int deed) {
        for (int i = deed + 1; i < Math.min(view.size(), deed + 9) && !view.comma(i) && !view.boundary(i); i++) {
            if (!(view.at(i) instanceof Chunk.Who who) || view.is(i - 1, WordClass.PREPOSITION))
                continue;
            var title = view.text().match(who.from(), WordClass.TITLE);
            var known = title == null ? view.text().match(who.from(), WordClass.PERSON) : title;
            String cases = known == null ? "n" : known.entry().get("case", "n");
            // "посетит с визитом министр": what follows a noun belongs to it, unless its case says that it cannot.
            boolean owner = view.at(i - 1) instanceof Chunk.Head && (known == null || cases.indexOf('g') >= 0);
            if (!owner && cases.indexOf('n') >= 0 && !who.figures().getFirst().reporter())
                return who;
        }
        return null;
    }

    /** Whether the chunk hangs on a preposition or is an owner: "of X", "with X", "X's". */
    private boolean dependent(int i) {
        int before = i - 1;
        while (before >= 0
                && (view.is(before, WordClass.ARTICLE) || view.is(before, WordClass.OWNER) || view.is(before, WordClass.TITLE_MODIFIER)
                        || view.is(before, WordClass.NUMBER))) {
            before--;
        }
        if (view.is(i + 1, WordClass.POSSESSIVE))
            return true;
        if (before >= 0 && view.at(before) instanceof Chunk.Deed deed && (deed.entry().is("s", "visit") || deed.entry().is("s", "leave")
                || undergoes(deed)))
            return true;
        if (view.is(before, WordClass.PREPOSITION, "led", "yes"))
            return false;
        if (view.preposition(before, "by") && before > 0
                && view.isOne("led", before - 1))
            return false;
        if (view.is(before, WordClass.PREPOSITION)
                || !view.text().language().verbLast() && view.is(before, WordClass.STOP, "invites", "yes"))
            return true;
        return (view.is(before, WordClass.CONJUNCTION) || view.comma(before)) && listInPreposition(before);
    }

    /** "will meet X before going on": whoever stands behind the verb is met, received or taken along, and does not act. */
    private boolean undergoes(Chunk.Deed deed) {
        var last = view.text().match(deed.to() - 1, WordClass.PREPOSITION);
        if (last != null && last.entry().is("role", "by"))
            return true;
        boolean ordered = !view.text().language().inflection().cased() && !view.text().language().verbLast();
        return ordered && (deed.entry().is("s", "meet") || deed.entry().is("s", "host") || deed.entry().is("s", "invite"));
    }

    private boolean listInPreposition(int at) {
        int i = at;
        while (i > 1 && (view.is(i, WordClass.CONJUNCTION) || view.comma(i))) {
            Chunk item = view.at(i - 1);
            if (!(item instanceof Chunk.Land) && !(item instanceof Chunk.Who))
                return false;
            i -= 2;
            if (view.is(i, WordClass.ARTICLE))
                i--;
            if (i >= 0 && view.at(i) instanceof Chunk.Deed deed && (deed.entry().is("s", "visit") || undergoes(deed)))
                return true;
            if (view.preposition(i, "between") || view.preposition(i, "of") || view.preposition(i, "with") || view.preposition(i, "to")
                    || view.preposition(i, "at"))
                return true;
        }
        return false;
    }

    private void collectLeft(int at, Group group) {
        int i = at;
        while (i >= 0) {
            if (view.at(i) instanceof Chunk.Who who)
                group.people.addFirst(who);
            else if (view.at(i) instanceof Chunk.Land land)
                group.lands.addFirst(land);
            else
                return;
            int before = i - 1;
            while (before >= 0 && (view.is(before, WordClass.ARTICLE) || view.is(before, WordClass.OWNER)))
                before--;
            if (view.is(before, WordClass.CONJUNCTION) && view.is(before - 1, WordClass.PRONOUN, "who", "person")) {
                group.recalled = memory.subjectBefore(view, before - 1);
                return;
            }
            boolean joint = view.is(before, WordClass.CONJUNCTION) || view.comma(before) && before > 0 && group.people.size()
                    + group.lands.size() > 1;
            if (!joint || before == 0)
                return;
            i = before - 1;
            if (view.comma(i))
                i--;
            if (i < 0 || !(view.at(i) instanceof Chunk.Who || view.at(i) instanceof Chunk.Land l && !l.adjective()))
                return;
        }
    }

    /** Whom a deed concerns: the list after the verb, also past a day or a place that stands between. */
    Group object(int deed) {
        Group group = list(deed + 1);
        int i = deed + 1;
        while (group.empty() && i < view.size() && i < deed + 6) {
            if (view.at(i) instanceof Chunk.When)
                i++;
            else if (view.preposition(i, "at") && i + 1 < view.size() && !(view.at(i + 1) instanceof Chunk.Head))
                i += 2;
            else
                break;
            group = list(i);
        }
        return group;
    }

    /** Parties in a list that begins at a chunk, past articles, owners and "with". */
    Group list(int from) {
        Group group = new Group();
        int i = from;
        for (int k = from; k < Math.min(view.size(), from + 3); k++) {
            if (Both.meant(view, k))
                return group.of(memory.both().pair(view, k));
        }
        boolean more = true;
        while (more && i < view.size()) {
            int at = skip(i);
            if (at >= view.size() || !take(at, group))
                break;
            i = at + 1;
            if (view.is(i, WordClass.GROUP) || view.is(i, WordClass.TITLE))
                i++;
            // "a delegation under the leadership of X"
            if (view.is(i, WordClass.PREPOSITION, "led", "yes") && i + 1 < view.size() && view.at(i + 1) instanceof Chunk.Who leader) {
                group.people.add(leader);
                i += 2;
            }
            group.next = i;
            int joint = i;
            if (view.comma(joint))
                joint++;
            if (view.is(joint, WordClass.CONJUNCTION))
                joint++;
            more = joint > i && !view.boundary(i);
            i = joint;
        }
        if (group.next < 0)
            group.next = from;
        return group;
    }

    private int skip(int from) {
        int i = from;
        while (i < view.size() && (view.is(i, WordClass.PRONOUN) && i + 1 < view.size() && view.at(i + 1) instanceof Chunk.Who
                || view.is(i, WordClass.ARTICLE) || view.is(i, WordClass.OWNER) || view.preposition(i, "with") || view.is(i,
                        WordClass.HONORIFIC)
                || view.is(i, WordClass.TITLE_MODIFIER) || view.is(i, WordClass.EVENT_MODIFIER) || members(i))) {
            i++;
        }
        return i;
    }

    /** "with members of the SCO": what stands before the body they are of. */
    private boolean members(int i) {
        int of = view.preposition(i, "of") ? i : i + 1;
        int body = view.preposition(of, "of") ? of + 1 : of;
        boolean named = body < view.size()
                && (view.at(body) instanceof Chunk.Body || view.is(body, WordClass.ARTICLE) && body + 1 < view.size()
                        && view.at(body + 1) instanceof Chunk.Body);
        return named && (view.is(i, WordClass.GROUP) || of == i && view.is(i - 1, WordClass.GROUP));
    }

    /** Whether an adjective stands for its state: "Soviet and American leaders". */
    private boolean leadsToPeople(int from) {
        for (int i = from; i < Math.min(view.size(), from + 5); i++) {
            if (view.is(i, WordClass.GROUP) || view.is(i, WordClass.TITLE) || view.is(i, WordClass.COUNTERPART))
                return true;
            boolean goesOn = view.is(i, WordClass.CONJUNCTION) || view.comma(i) || view.at(i) instanceof Chunk.Land || view.is(i,
                    WordClass.TITLE_MODIFIER) || view.at(i) instanceof Chunk.Who;
            if (!goesOn)
                return false;
        }
        return false;
    }

    private boolean take(int at, Group group) {
        switch (view.at(at)) {
            case Chunk.Who who -> group.people.add(who);
            case Chunk.Land land -> {
                if (land.adjective() && !leadsToPeople(at + 1)) {
                    return false;
                }
                group.lands.add(land);
            }
            case Chunk.Body body -> {
                if (body.entry().has("format"))
                    return false;
                group.bodies.add(body);
            }
            case Chunk.Word word -> {
                if (word.entry().type() != WordClass.PRONOUN || !word.entry().is("who", "object"))
                    return false;
                group.recalled = memory.lastSubject();
            }
            case Chunk.Head head -> {
                return false;
            }
            case Chunk.When when -> {
                return false;
            }
            case Chunk.Deed deed -> {
                return false;
            }
            case Chunk.Other other -> {
                return false;
            }
        }
        return true;
    }
}
