package org.chancery.matching;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.InboxEntry;
import org.chancery.agenda.InboxEntry.Decision;
import org.chancery.agenda.Series;
import org.chancery.article.Article;

/**
 * Makes of an article, its proposals and what is decided of each the one change that is saved. Makes no change itself.
 */
public final class Acceptance {
    private final EventRepository events;
    private final ArticleRepository articles;
    private final String language;
    private final InstantSource clock;

    /** @param language of the desk, ISO 639-1, for the choice of names */
    public Acceptance(EventRepository events, ArticleRepository articles, String language, InstantSource clock) {
        this.events = events;
        this.articles = articles;
        this.language = language;
        this.clock = clock;
    }

    /** A proposal and what is to become of it. */
    public record Decided(EventProposal proposal, Verdict verdict) {}

    /**
     * What reading the article by itself changes; empty if the store has that text already. One that was stored without a day of
     * publication and has one now is read as new: before, no event could rest on it.
     *
     * @param propose
     *            whether all proposals wait for a person
     * @throws ChanceryFailure.NoPublicationDate
     *             if events would rest on an article without one
     */
    public Optional<Change> read(Article article, List<EventProposal> proposals, boolean propose) {
        boolean dated = article.published() != null && articles.find(article.id()).filter(before -> before.published() == null)
                .isPresent();
        if (articles.contains(article.id()) && !dated) {
            return Optional.empty();
        }
        Verdict verdict = propose ? new Verdict.Leave() : new Verdict.ByMatch();
        return Optional.of(decide(article, proposals.stream().map(p -> new Decided(p, verdict)).toList(), Author.READING));
    }

    /**
     * What these decisions change. Events that a person's decision makes or joins count as reviewed, those of {@link Author#READING} not.
     *
     * @throws ChanceryFailure.NoPublicationDate
     *             if events would rest on an article without one
     * @throws ChanceryFailure.NoSuchEvent
     *             if one that is to be joined is gone
     */
    public Change decide(Article article, List<Decided> decisions, Author author) {
        Sitting sitting = new Sitting(article, author);
        decisions.forEach(sitting::decide);
        return new Change(author, List.of(article), SeriesNames.distinct(sitting.series), List.copyOf(sitting.changed.values()), List.of(
                new InboxEntry(article.id(), sitting.items)), sitting.absorbed);
    }

    /** The decisions on one article: what one of them makes, the next one sees. */
    private final class Sitting {
        private final Article article;
        private final Author author;
        private final Map<EventId, DiplomaticEvent> changed = new LinkedHashMap<>();
        private final Set<EventId> taken = new HashSet<>();
        private final List<Series> series = new ArrayList<>();
        private final List<InboxEntry.Item> items = new ArrayList<>();
        private final List<Change.Absorbed> absorbed = new ArrayList<>();

        Sitting(Article article, Author author) {
            this.article = article;
            this.author = author;
        }

        void decide(Decided decided) {
            EventProposal proposal = decided.proposal();
            switch (decided.verdict()) {
                case Verdict.Leave() -> items.add(new InboxEntry.Item(proposal, Decision.PENDING, null));
                case Verdict.Reject() -> items.add(new InboxEntry.Item(proposal, Decision.REJECTED, null));
                case Verdict.Accept() -> create(proposal);
                case Verdict.Join(EventId id) -> join(proposal, known(id));
                case Verdict.ByMatch() -> {
                    List<DiplomaticEvent> same = sameAs(proposal);
                    if (same.isEmpty()) {
                        create(proposal);
                    } else {
                        join(proposal, united(proposal, same));
                    }
                }
            }
        }

        /**
         * The events that it is, likeliest first. Two proposals of one article are two events, unless they are as like as two articles on
         * one event are.
         */
        private List<DiplomaticEvent> sameAs(EventProposal proposal) {
            List<Attestation> claims = ProposalClaims.of(article, proposal);
            Map<EventId, DiplomaticEvent> candidates = new LinkedHashMap<>();
            Matcher.candidates(proposal, events).forEach(event -> candidates.put(event.id(), event));
            candidates.putAll(changed);
            absorbed.forEach(one -> candidates.remove(one.gone()));
            return Matcher.against(claims, List.copyOf(candidates.values())).stream().filter(c -> c.score() >= Match.JOIN).filter(
                    c -> !taken.contains(c.event().id()) || likeOwn(claims, c.event())).map(Match.Candidate::event).toList();
        }

        /**
         * The likeliest of them, with the claims of the others that only this proposal shows to be the same, as a report of a postponement
         * does; had it been read first, there would have been one event. What a person has touched is left as it is.
         */
        private DiplomaticEvent united(EventProposal proposal, List<DiplomaticEvent> same) {
            DiplomaticEvent whole = same.stream().filter(event -> !untouched(event)).findFirst().orElse(same.getFirst());
            for (DiplomaticEvent other : same) {
                List<Report> together = new ArrayList<>(Report.of(whole));
                together.addAll(Report.of(other));
                together.add(Report.of(ProposalClaims.of(article, proposal)));
                if (!other.id().equals(whole.id()) && untouched(other) && Report.coherent(together)) {
                    whole = whole.withClaims(other.attestations(), language).withRelease(whole.release().orStricter(other.release()));
                    absorbed.add(new Change.Absorbed(other.id(), other.version(), whole.id()));
                }
            }
            return whole;
        }

        /** Stored, and nobody at the desk has opened, noted or corrected anything of it. */
        private boolean untouched(DiplomaticEvent event) {
            return !changed.containsKey(event.id()) && !event.reviewed() && event.note().isEmpty() && event.owner().isEmpty() && event
                    .recheck() == null && event.attestations().stream().allMatch(a -> a.source() != null);
        }

        private boolean likeOwn(List<Attestation> claims, DiplomaticEvent event) {
            List<Attestation> own = event.attestations().stream().filter(a -> a.source() != null && a.source().id().equals(article.id()))
                    .toList();
            return own.isEmpty() || Likeness.of(Report.of(claims), Report.of(own)).score() >= Match.JOIN;
        }

        private DiplomaticEvent known(EventId id) {
            DiplomaticEvent mine = changed.get(id);
            return mine != null ? mine : events.find(id).orElseThrow(() -> new ChanceryFailure.NoSuchEvent(id.toString()));
        }

        private void create(EventProposal proposal) {
            DiplomaticEvent event = DiplomaticEvent.of(EventId.random(), ProposalClaims.of(article, proposal), language, byPerson(), clock
                    .instant());
            keep(proposal, Decision.ACCEPTED, event);
        }

        private void join(EventProposal proposal, DiplomaticEvent event) {
            DiplomaticEvent joined = event.withClaims(ProposalClaims.of(article, proposal), language);
            keep(proposal, Decision.JOINED, byPerson() ? joined.asReviewed() : joined);
        }

        private void keep(EventProposal proposal, Decision decision, DiplomaticEvent event) {
            changed.put(event.id(), event);
            taken.add(event.id());
            SeriesNames.of(proposal).ifPresent(series::add);
            items.add(new InboxEntry.Item(proposal, decision, event.id()));
        }

        private boolean byPerson() {
            return !author.equals(Author.READING);
        }
    }
}
