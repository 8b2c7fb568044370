package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
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
    private final ToldOccasion told;
    private final StayFrame stays;
    private final Editions editions;
    private final Owners owners;
    private final IssueTalks issues;
    /** Verbs of travel to an occasion. */
    private final List<Integer> journeys = new ArrayList<>();
    /** The last chunk of the occasion at hand, whose name may hold further nouns of events. */
    private int innerTo = -1;

    SentenceReader(SentenceView view, Places places, Memory memory) {
        this.view = view;
        this.memory = memory;
        this.places = places;
        this.told = new ToldOccasion(view, memory);
        this.visits = new VisitFrame(view, places, memory);
        this.stays = new StayFrame(view, places, visits);
        this.meetings = new MeetingFrame(view, memory);
        this.occasions = new OccasionFrame(view, memory);
        this.editions = new Editions(view, memory, occasions);
        this.owners = new Owners(view, memory);
        this.issues = new IssueTalks(view, occasions);
        this.signings = new SigningFrame(view, memory);
        this.levels = new Levels(view);
        this.councils = new CouncilFrame(view);
        this.accreditations = new AccreditationFrame(view, memory);
    }

    List<Candidate> read() {
        new SharedState(view).read();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            switch (view.at(i)) {
                case Chunk.Head head -> head(i, head, found);
                case Chunk.Deed deed -> deed(i, deed, found);
                case Chunk.Who w -> {}
                case Chunk.Land l -> {}
                case Chunk.Body b -> {}
                case Chunk.When w -> {}
                case Chunk.Word plan -> {
                    if (plan.entry().type() == WordClass.AUXILIARY)
                        add(plan.entry().has("invites") ? new Invitations(view, memory).offered(i, places) : told.planned(i, plan, found),
                                found);
                }
                case Chunk.Other o -> {}
            }
        }
        otherJourneys(found);
        stays.besideName().forEach(v -> found.add(v.named()));
        Links links = new Links(view, memory);
        links.sideBySide(found);
        links.forOccasion(found);
        links.toured(found);
        new Invitations(view, memory).attach(found);
        new TimeAttachment(view, places).attach(found);
        new SharedDay(view).read(found);
        new EventDays(view, memory).attach(found);
        Travel travel = new Travel(view, places);
        PlaceAttachment spots = new PlaceAttachment(view, places, memory);
        for (Candidate candidate : found) {
            spots.attach(candidate, found);
            travel.attach(candidate);
            levels.attach(candidate);
            statusProof(candidate);
            hostPeople(candidate);
        }
        links.placedTogether(found);
        links.signedAt(found);
        links.together(found);
        links.leadTo(found);
        links.onVisit(found);
        rememberSubject();
        return found;
    }

    /** "will go to Hanoi for a retreat": travel to what turned out to be no event of its own is a visit. */
    private void otherJourneys(List<Candidate> found) {
        for (int i : journeys) {
            Chunk.Deed deed = (Chunk.Deed) view.at(i);
            if (found.stream().anyMatch(one -> one.from >= deed.to() && one.kind != EventKind.VISIT))
                continue;
            List<Candidate> other = visits.ofDeed(i, deed, true);
            other.forEach(v -> found.add(v.named()));
            if (other.isEmpty() && found.isEmpty())
                add(new ToldVisit(view, memory).again(i, deed), found);
        }
    }

    private void head(int i, Chunk.Head head, List<Candidate> found) {
        if (i <= innerTo)
            return;
        NounPhrase phrase = new NounPhrase(view, i);
        if (phrase.undiplomatic || phrase.partOfName() || phrase.partOfForum())
            return;
        EventKind kind = Kinds.of(head.entry());
        if (kind == EventKind.VISIT) {
            visit(phrase, head, found);
            return;
        }
        if (kind == EventKind.CEREMONY) {
            if (head.entry().has("signing"))
                add(signings.ofHead(phrase, head), found);
            return;
        }
        if (phrase.specific() && !head.entry().has("reference") && !bilateralTalks(phrase, head)) {
            int other = phrase.otherOrdinal();
            if (other > 0)
                found.add(Editions.numbered(occasions.ofHead(phrase, head), other).named());
            found.add(occasions.ofHead(phrase, head).named());
            innerTo = phrase.right;
            return;
        }
        Candidate known = phrase.definite ? known(kind, head, found) : null;
        boolean bare = !meetings.complemented(phrase);
        Candidate meeting = head.entry().has("reference") || bare && known != null ? null : meetings.ofHead(phrase, head);
        Chunk.Body own = meeting == null && known == null ? owners.of(phrase) : null;
        Candidate held = meeting == null && known == null && own == null && !head.entry().has("reference") ? meetings.heldBy(phrase) : null;
        if (held != null) {
            found.add(held.named());
        } else if (own != null) {
            found.add(owners.named(occasions.ofHead(phrase, head), own).named());
        } else if (meeting != null) {
            found.add(meeting.named());
        } else if (known != null) {
            found.add(editions.again(phrase, head, known));
        } else if (head.entry().has("talk") && visits.ofTalks(phrase) instanceof Candidate visit) {
            found.add(visit.named());
        } else if (phrase.definite && phrase.left == phrase.head && kind == EventKind.SUMMIT
                && owners.before(i) instanceof Chunk.Body body) {
            found.add(owners.named(occasions.ofHead(phrase, head), body).named());
        } else if (kind == EventKind.SUMMIT && (phrase.left < phrase.head && occasions.drawn(phrase) || occasions.attended(phrase))) {
            Candidate summit = occasions.ofHead(phrase, head).named();
            summit.generic = false;
            found.add(summit);
        } else if (issues.of(phrase, head) instanceof Candidate talks) {
            found.add(talks);
        }
    }

    private void visit(NounPhrase phrase, Chunk.Head head, List<Candidate> found) {
        List<Candidate> told = visits.ofHead(phrase, head);
        boolean nowhere = told.stream().allMatch(one -> one.tour) && !head.entry().has("tour");
        boolean same = phrase.definite || view.is(phrase.left - 1, WordClass.OWNER);
        if (!nowhere || !same || !retold(phrase, found))
            found.addAll(told);
    }

    /** "was to travel to X last week, but the trip was put off": the visit of the same sentence. */
    private boolean retold(NounPhrase phrase, List<Candidate> found) {
        Outlook outlook = new Outlooks(view).ofHead(phrase.left, phrase.head, phrase.right);
        if (!outlook.changed())
            return false;
        Candidate visit = null;
        for (Candidate one : found)
            visit = one.kind == EventKind.VISIT ? one : visit;
        if (visit == null)
            return false;
        visit.outlook.join(outlook);
        return true;
    }

    private @Nullable Candidate known(EventKind kind, Chunk.Head head, List<Candidate> found) {
        for (Candidate here : found) {
            if (here.kind == kind)
                return here;
        }
        return memory.latest(kind, head.entry().has("reference"));
    }

    /** "talks between Russia and Turkey" name two states, but their name is made of the parties. */
    private static boolean bilateralTalks(NounPhrase phrase, Chunk.Head head) {
        EventKind kind = Kinds.of(head.entry());
        boolean talk = kind == EventKind.MEETING || kind == EventKind.NEGOTIATION;
        return talk && phrase.bodies.isEmpty() && !phrase.named && !phrase.ofStates() && phrase.ordinal == 0 && phrase.lands.size() <= 2;
    }

    private void deed(int i, Chunk.Deed deed, List<Candidate> found) {
        switch (deed.entry().get("s", "")) {
            case "visit", "arrive", "leave" -> {
                if (nounFollows(i))
                    return;
                List<Candidate> told = visits.ofDeed(i, deed, false);
                told.forEach(v -> found.add(v.named()));
                if (told.isEmpty())
                    journeys.add(i);
            }
            case "stay" -> stays.ofDeed(i, deed).forEach(v -> found.add(v.named()));
            case "meet", "gather" -> {
                Candidate meeting = meetings.ofDeed(i, deed);
                add(meeting == null ? councils.ofDeed(i, deed) : meeting, found);
            }
            case "hold" -> {
                Candidate council = councils.ofDeed(i, deed);
                add(council == null ? told.again(i, deed, found) : council, found);
            }
            case "attend" -> {
                if (deed.entry().has("leads")) {
                    add(told.led(i, deed), found);
                    return;
                }
                Candidate council = councils.ofDeed(i, deed);
                if (council != null)
                    OccasionFrame.take(council, new Parties(view, memory).subject(i));
                add(council == null ? told.attendance(i, deed, found) : council, found);
            }
            case "host" -> {
                Candidate visit = new HostedVisit(view, memory).of(i, deed);
                add(visit == null ? meetings.ofHost(i, deed) : visit, found);
            }
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
            found.add(candidate.named());
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
            if (figure.country() == null && figure.organisation() == null && figure.official() && !figure.rank().equals("org"))
                figure.from(candidate.country);
        }
    }

    private void rememberSubject() {
        memory.both().read(view);
        for (int i = 0; i < view.size(); i++) {
            if (view.at(i) instanceof Chunk.Who)
                view.bodiesIn(i).forEach(memory::body);
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
