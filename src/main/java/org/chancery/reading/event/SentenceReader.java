package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** Runs the frames over one sentence and attaches time, place, level and mode to what they find. */
final class SentenceReader {
    private final SentenceView view;
    private final Memory memory;
    private final VisitFrame visits;
    private final MeetingFrame meetings;
    private final OccasionFrame occasions;
    private final SigningFrame signings;
    private final CouncilFrame councils;
    private final AccreditationFrame accreditations;
    private final Levels levels;
    private final Places places;

    SentenceReader(SentenceView view, Places places, Memory memory) {
        this.view = view;
        this.memory = memory;
        this.places = places;
        this.visits = new VisitFrame(view, places, memory);
        this.meetings = new MeetingFrame(view, memory);
        this.occasions = new OccasionFrame(view, memory);
        this.signings = new SigningFrame(view, memory);
        this.levels = new Levels(view);
        this.councils = new CouncilFrame(view);
        this.accreditations = new AccreditationFrame(view, memory);
    }

    List<Candidate> read() {
        sameState();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            switch (view.at(i)) {
                case Chunk.Head head -> head(i, head, found);
                case Chunk.Deed deed -> deed(i, deed, found);
                case Chunk.Who w -> {}
                case Chunk.Land l -> {}
                case Chunk.Body b -> {}
                case Chunk.When w -> {}
                case Chunk.Word w -> {}
                case Chunk.Other o -> {}
            }
        }
        sideBySide(found);
        new Invitations(view, memory).attach(found);
        new TimeAttachment(view).attach(found);
        Travel travel = new Travel(view, places);
        PlaceAttachment spots = new PlaceAttachment(view, places, memory);
        for (Candidate candidate : found) {
            spots.attach(candidate, found);
            travel.attach(candidate);
            levels.attach(candidate);
            statusProof(candidate);
            hostPeople(candidate);
        }
        leadTo(found);
        rememberSubject();
        return found;
    }

    /** "will visit Kazan to attend the summit on 22 May": the one is where the other is, and at the same time. */
    private static void leadTo(List<Candidate> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            Candidate visit = found.get(i);
            Candidate occasion = found.get(i + 1);
            boolean leads = visit.kind == EventKind.VISIT && visit.country != null && occasion.words != null && !occasion.generic
                    && occasion.kind != EventKind.VISIT && occasion.from >= visit.to && occasion.refers == null;
            if (!leads)
                continue;
            if (visit.times.isEmpty())
                visit.times.addAll(occasion.times);
            else if (occasion.times.isEmpty())
                occasion.times.addAll(visit.times);
            if (occasion.city == null && occasion.country == null)
                occasion.takesPlaceOf(visit, "place");
        }
    }

    /** "on the sidelines of the summit": a meeting beside the occasion that follows. */
    private void sideBySide(List<Candidate> found) {
        for (int i = 0; i < view.size(); i++) {
            if (!view.is(i, WordClass.SIDELINES))
                continue;
            Candidate meeting = null;
            Candidate main = null;
            for (Candidate one : found) {
                if (one.to <= view.at(i).from() && one.words == null && one.kind != EventKind.VISIT)
                    meeting = one;
                if (one.from >= view.at(i).to() && main == null && one.kind != EventKind.CEREMONY)
                    main = one;
            }
            if (meeting != null && main != null)
                meeting.within = main;
        }
    }

    /** "Chinese Foreign Minister A and Commerce Minister B": the second serves the same state. */
    private void sameState() {
        for (int i = 2; i < view.size(); i++) {
            if (!(view.at(i) instanceof Chunk.Who second) || !view.is(i - 1, WordClass.CONJUNCTION)
                    || !(view.at(i - 2) instanceof Chunk.Who first))
                continue;
            Figure one = first.figures().getLast();
            Figure two = second.figures().getFirst();
            if (two.country() == null && two.organisation() == null && two.official() && one.country() != null)
                two.from(one.country());
        }
    }

    private void head(int i, Chunk.Head head, List<Candidate> found) {
        NounPhrase phrase = new NounPhrase(view, i);
        if (phrase.undiplomatic || phrase.partOfName())
            return;
        EventKind kind = Kinds.of(head.entry());
        if (kind == EventKind.VISIT) {
            found.addAll(visits.ofHead(phrase, head));
            return;
        }
        if (kind == EventKind.CEREMONY) {
            if (head.entry().has("signing"))
                add(signings.ofHead(phrase, head), found);
            return;
        }
        if (phrase.specific() && !head.entry().has("reference") && !bilateralTalks(phrase, head)) {
            found.add(proved(occasions.ofHead(phrase, head)));
            return;
        }
        Candidate known = phrase.definite ? known(kind, head, found) : null;
        boolean bare = !meetings.complemented(phrase);
        Candidate meeting = head.entry().has("reference") || bare && known != null ? null : meetings.ofHead(phrase, head);
        Chunk.Body own = meeting == null && known == null ? subjectBody(phrase) : null;
        Candidate held = meeting == null && known == null && own == null && !head.entry().has("reference") ? meetings.heldBy(phrase) : null;
        if (held != null) {
            found.add(proved(held));
        } else if (own != null) {
            found.add(proved(ofBody(occasions.ofHead(phrase, head), own)));
        } else if (meeting != null) {
            found.add(proved(meeting));
        } else if (known != null) {
            Candidate again = occasions.ofHead(phrase, head);
            if (phrase.turn != 0 && known.turn != phrase.turn && known.words != null) {
                found.add(proved(turned(again, memory.named(known.kind, known), phrase.turn)));
                return;
            }
            boolean other = phrase.ordinal > 0 && known.ordinal > 0 && phrase.ordinal != known.ordinal;
            Candidate told = other ? memory.edition(known.kind, phrase.ordinal) : known;
            if (told == null) {
                found.add(proved(edition(again, known)));
                return;
            }
            again.refers = told;
            again.kind = told.kind;
            found.add(again);
        } else if (phrase.definite && phrase.left == phrase.head && kind == EventKind.SUMMIT && memory.lastBody() != null) {
            found.add(proved(ofBody(occasions.ofHead(phrase, head), memory.lastBody())));
        } else if (kind == EventKind.SUMMIT && phrase.left < phrase.head && occasions.drawn(phrase)) {
            Candidate summit = proved(occasions.ofHead(phrase, head));
            summit.generic = false;
            found.add(summit);
        }
    }

    /** "the sixth meeting", after the seventh was told, is another one of the same series. */
    private static Candidate edition(Candidate again, Candidate known) {
        again.kind = known.kind;
        again.generic = false;
        again.formatted = known.formatted;
        again.bodies.putAll(known.bodies);
        again.lands.putAll(known.lands);
        return again;
    }

    /** "the next summit" of a series is another event, one edition on. */
    private Candidate turned(Candidate again, Candidate known, int turn) {
        again.kind = known.kind;
        again.turn = turn;
        String series = unnumbered(java.util.Objects.requireNonNull(known.words));
        again.words = language().setting(turn > 0 ? "name.next" : "name.previous").replace("{what}", series);
        again.ordinal = known.ordinal > 0 ? known.ordinal + turn : 0;
        again.bodies.putAll(known.bodies);
        return again;
    }

    private static String unnumbered(String words) {
        int space = words.indexOf(' ');
        return space > 0 && (Character.isDigit(words.charAt(0)) || Roman.value(words.substring(0, space)) > 0) ? words.substring(space + 1)
                : words;
    }

    private Candidate ofBody(Candidate occasion, Chunk.@Nullable Body body) {
        if (body == null)
            return occasion;
        MeetingFrame.body(occasion, body);
        String words = java.util.Objects.requireNonNull(occasion.words);
        occasion.words = language().setting("name.of-body").replace("{body}", body.entry().lemma()).replace("{what}", words).replace(
                "{What}", Character.toLowerCase(words.charAt(0)) + words.substring(1));
        occasion.generic = false;
        return occasion;
    }

    private Language language() {
        return view.text().language();
    }

    private @Nullable Candidate known(EventKind kind, Chunk.Head head, List<Candidate> found) {
        for (Candidate here : found) {
            if (here.kind == kind)
                return here;
        }
        return memory.latest(kind, head.entry().has("reference"));
    }

    /** "The WTO will at a ministerial meeting in Hong Kong …": the body that holds it is the subject. */
    private Chunk.@Nullable Body subjectBody(NounPhrase phrase) {
        for (int i = phrase.left - 1; i >= 0; i--) {
            if (view.at(i) instanceof Chunk.Who || view.at(i) instanceof Chunk.Head)
                return null;
            if (view.at(i) instanceof Chunk.Body body && !body.entry().has("format") && !view.is(i - 1, WordClass.PREPOSITION))
                return body;
            if (view.is(i, WordClass.REPORT) || view.is(i, WordClass.SUBORDINATOR))
                return null;
        }
        return null;
    }

    /** "talks between Russia and Turkey" name two states, but their name is made of the parties. */
    private static boolean bilateralTalks(NounPhrase phrase, Chunk.Head head) {
        EventKind kind = Kinds.of(head.entry());
        boolean talk = kind == EventKind.MEETING || kind == EventKind.NEGOTIATION;
        return talk && phrase.bodies.isEmpty() && !phrase.named && phrase.ordinal == 0 && phrase.lands.size() <= 2;
    }

    private static Candidate proved(Candidate candidate) {
        candidate.prove(ClaimField.NAME, candidate.from, candidate.to, "name");
        return candidate;
    }

    private void deed(int i, Chunk.Deed deed, List<Candidate> found) {
        switch (deed.entry().get("s", "")) {
            case "visit", "arrive" -> {
                if (nounFollows(i))
                    return;
                visits.ofDeed(i, deed).forEach(v -> found.add(proved(v)));
            }
            case "meet", "gather" -> {
                Candidate meeting = meetings.ofDeed(i, deed);
                add(meeting == null ? councils.ofDeed(i, deed) : meeting, found);
            }
            case "hold" -> {
                Candidate council = councils.ofDeed(i, deed);
                add(council == null ? again(i, deed, found) : council, found);
            }
            case "attend" -> {
                if (deed.entry().has("leads"))
                    return;
                Candidate council = councils.ofDeed(i, deed);
                if (council != null)
                    OccasionFrame.take(council, new Parties(view, memory).subject(i));
                add(council == null ? attendance(i, deed, found) : council, found);
            }
            case "host" -> add(meetings.ofHost(i, deed), found);
            case "accredit" -> add(accreditations.ofDeed(i, deed), found);
            case "sign" -> add(signings.ofDeed(i, deed), found);
            default -> {}
        }
    }

    /** "travel to the summit in X" is that summit, not also a visit. */
    private boolean nounFollows(int i) {
        for (int k = i + 1; k < Math.min(view.size(), i + 3); k++) {
            if (view.at(k) instanceof Chunk.Head)
                return true;
        }
        return false;
    }

    private static void add(@Nullable Candidate candidate, List<Candidate> found) {
        if (candidate != null)
            found.add(proved(candidate));
    }

    /** "It will run for two days", "It opens on Friday": the occasion told before. */
    private @Nullable Candidate again(int i, Chunk.Deed deed, List<Candidate> found) {
        int subject = i - 1;
        while (subject > 0 && (view.is(subject, WordClass.AUXILIARY) || view.is(subject, WordClass.NEGATION) || view.preposition(subject,
                "to") || view.at(subject) instanceof Chunk.When))
            subject--;
        boolean it = view.is(subject, WordClass.PRONOUN, "who", "thing") || view.is(subject, WordClass.PRONOUN, "thing", "yes");
        for (int k = i + 1; it && k < Math.min(view.size(), i + 5) && !view.boundary(k); k++)
            it = !(view.at(k) instanceof Chunk.Head);
        Candidate known = it && found.isEmpty() ? memory.latest(EventKind.OTHER, true) : null;
        if (known == null || known.words == null)
            return null;
        Candidate again = new Candidate(known.kind, view.sentence().index(), deed.from(), deed.to());
        again.refers = known;
        again.generic = true;
        again.outlook = new Outlooks(view).ofDeed(i);
        return again;
    }

    /** "X will chair it", "Y and Z attended": who comes to the occasion told before. */
    private @Nullable Candidate attendance(int i, Chunk.Deed deed, List<Candidate> found) {
        for (int k = i + 1; k < Math.min(view.size(), i + 7); k++) {
            if (view.at(k) instanceof Chunk.Head || view.at(k) instanceof Chunk.Body)
                return null;
            if (view.boundary(k))
                break;
        }
        Candidate known = memory.latest(EventKind.OTHER, true);
        for (Candidate here : found) {
            if (here.words != null)
                known = here;
        }
        if (known == null || known.words == null || new Outlooks(view).ofDeed(i).cancelled)
            return null;
        Candidate again = new Candidate(known.kind, view.sentence().index(), deed.from(), deed.to());
        again.refers = known;
        again.generic = true;
        Parties parties = new Parties(view, memory);
        OccasionFrame.take(again, view.preposition(i + 1, "by") ? parties.list(i + 2) : parties.subject(i));
        return again.who.isEmpty() ? null : again;
    }

    private void statusProof(Candidate candidate) {
        Outlook outlook = candidate.outlook;
        if (outlook.from >= 0)
            candidate.prove(ClaimField.STATUS, outlook.from, outlook.to, "outlook");
    }

    /** Whom a visitor meets on the spot belongs to the country visited when the text names no other. */
    private static void hostPeople(Candidate candidate) {
        if (candidate.kind == EventKind.VISIT || candidate.country == null)
            return;
        for (Figure figure : candidate.met) {
            if (figure.country() == null && figure.organisation() == null && figure.official())
                figure.from(candidate.country);
        }
    }

    private void rememberSubject() {
        for (int i = 0; i < view.size(); i++) {
            if (view.at(i) instanceof Chunk.Body body)
                memory.body(body);
        }
        for (int i = 0; i < view.size(); i++) {
            if (view.is(i, WordClass.PRONOUN, "who", "person"))
                return;
            boolean speaks = view.is(i + 1, WordClass.REPORT) || view.is(i + 2, WordClass.REPORT);
            if (view.at(i) instanceof Chunk.Who who && !view.is(i - 1, WordClass.PREPOSITION) && !speaks) {
                for (Figure figure : who.figures()) {
                    if (!figure.reporter()) {
                        memory.subject(figure);
                        return;
                    }
                }
            }
        }
    }
}
