package org.chancery.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.Series;
import org.chancery.article.Article;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.jspecify.annotations.Nullable;

/** Decides whether a proposal is an event that the store has. */
public final class Matcher {
    private static final Comparator<Match.Candidate> LIKELIEST = Comparator.comparingDouble(Match.Candidate::score).reversed()
            .thenComparing(c -> firstClaim(c.event()));
    private static final int ASKED_AT_MOST = 5;
    private static final double DOUBT = 0.6;

    private Matcher() {}

    public static Match match(EventProposal proposal, Article article, EventRepository events) {
        List<Match.Candidate> candidates = likeliest(proposal, article, events);
        if (candidates.isEmpty()) {
            return new Match.New();
        }
        Match.Candidate best = candidates.getFirst();
        return best.score() >= Match.JOIN ? new Match.Same(best.event(), best.score(), best.reasons()) : new Match.Ask(candidates);
    }

    /** The events that the proposal may be, likeliest first, at most five, each at {@link Match#ASK} or more; for a person to choose from. */
    public static List<Match.Candidate> likeliest(EventProposal proposal, Article article, EventRepository events) {
        List<Attestation> claims = ProposalClaims.of(article, proposal);
        return against(claims, candidates(proposal, events)).stream().limit(ASKED_AT_MOST).toList();
    }

    /** The events among these that the claims may be about, likeliest first. */
    static List<Match.Candidate> against(List<Attestation> claims, List<DiplomaticEvent> events) {
        Report report = Report.of(claims);
        return events.stream().map(event -> compare(report, event)).filter(c -> c.score() >= Match.ASK).sorted(LIKELIEST).toList();
    }

    /** By the report on which the event rests that is most alike; one that contradicts another of them makes it a question at best. */
    private static Match.Candidate compare(Report report, DiplomaticEvent event) {
        Likeness best = Likeness.NONE;
        List<Report> all = new ArrayList<>(Report.of(event));
        for (Report known : all) {
            if (report.ordinal() != null && known.ordinal() != null && !report.ordinal().equals(known.ordinal())) {
                return new Match.Candidate(event, 0, List.of());
            }
            Likeness likeness = Likeness.of(report, known);
            best = likeness.score() > best.score() ? likeness : best;
        }
        all.add(report);
        boolean sure = best.score() < Match.JOIN || Report.coherent(all);
        return new Match.Candidate(event, sure ? best.score() : DOUBT, best.reasons());
    }

    static List<DiplomaticEvent> candidates(EventProposal proposal, EventRepository events) {
        @Nullable
        Series series = SeriesNames.of(proposal).orElse(null);
        Map<EventId, DiplomaticEvent> found = new LinkedHashMap<>();
        for (DateWindow window : windows(proposal)) {
            events.candidates(series == null ? null : series.id(), proposal.kind(), proposal.venue().country(), window, proposal.name())
                    .forEach(event -> found.putIfAbsent(event.id(), event));
        }
        if (windows(proposal).isEmpty()) {
            events.candidates(series == null ? null : series.id(), proposal.kind(), proposal.venue().country(), null, proposal.name())
                    .forEach(event -> found.putIfAbsent(event.id(), event));
        }
        return new ArrayList<>(found.values());
    }

    /** Where to look; an edition of a body's occasion also at days that differ by a move. */
    private static List<DateWindow> windows(EventProposal proposal) {
        boolean edition = proposal.ordinal() != null && !proposal.organisations().isEmpty();
        long margin = edition ? Likeness.MOVE_DAYS : 0;
        return Stream.of(proposal.date(), proposal.newDate()).filter(Objects::nonNull).map(EventDate::bounds)
                .flatMap(java.util.Optional::stream)
                .map(window -> new DateWindow(window.first().minusDays(margin), window.last().plusDays(margin)))
                .toList();
    }

    private static String firstClaim(DiplomaticEvent event) {
        return event.attestations().stream().findFirst().map(a -> a.day() + " " + sha(a.source()) + " " + a.claim().value()).orElse("");
    }

    private static String sha(@Nullable Citation source) {
        return source == null ? "" : source.sha256();
    }
}
