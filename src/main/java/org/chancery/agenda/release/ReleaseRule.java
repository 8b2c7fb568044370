package org.chancery.agenda.release;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Departure.Extent;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.WithheldForm;
import org.chancery.article.ArticleId;

/**
 * Decides of one event what an audience may have of it.
 *
 * <ol>
 * <li>An event above the audience is left out, or, if it is wanted, its time stands there as taken ({@link BusyTime}).
 * <li>Of an event that it may see, the articles above it are gone with all that rests on them ({@link VisibleClaims}).
 * <li>What the desk keeps for itself beside an event (note, owner, the day to look again that a person has set) is at least internal.
 * <li>If the filter asked for something that is gone, so is the event: standing in a list of visits to one country, it would tell it all the
 * same. For that reason a time is shown as taken only when nothing but a period was asked for.
 * </ol>
 *
 * @param barred
 *            the articles that the audience may not see
 * @param above
 *            whether anything at all that is kept is above the audience
 * @param language
 *            of the desk, ISO 639-1, for the choice of name
 * @param busy
 *            what stands in the place of the name of a time that is taken
 */
record ReleaseRule(Audience audience, WithheldForm form, Set<ArticleId> barred, boolean above, String language, String busy) {

    Released of(DiplomaticEvent event, EventFilter filter) {
        return audience.maySee(event.release()) ? seen(event, filter) : above(event, filter);
    }

    private Released above(DiplomaticEvent event, EventFilter filter) {
        if (form == WithheldForm.BUSY && filter.asksNothing()) {
            Optional<DiplomaticEvent> time = BusyTime.of(event, busy);
            if (time.isPresent()) {
                return new Released(event, time.get(), Extent.BUSY, Set.of(Withholding.LEVEL));
            }
        }
        return Released.nothing(event, Withholding.LEVEL);
    }

    private Released seen(DiplomaticEvent event, EventFilter filter) {
        Set<Withholding> reasons = EnumSet.noneOf(Withholding.class);
        DiplomaticEvent shown = above ? byItself(event) : event;
        if (event.attestations().stream().anyMatch(claim -> claim.source() != null && barred.contains(claim.source().id()))) {
            Optional<DiplomaticEvent> visible = new VisibleClaims(barred, language).of(shown);
            if (visible.isEmpty()) {
                return Released.nothing(event, Withholding.SOURCE);
            }
            reasons.add(Withholding.SOURCE);
            shown = visible.get();
            if (!new FilterMatch(filter).passes(shown)) {
                return Released.nothing(event, Withholding.FILTER);
            }
        }
        if (!audience.maySee(ReleaseLevel.INTERNAL) && keepsForItself(event)) {
            reasons.add(Withholding.DESK);
            shown = shown.withNote("").withOwner("").withRecheck(null);
        }
        return reasons.isEmpty() ? new Released(event, shown, Extent.WHOLE, reasons) : new Released(event, shown, Extent.REDUCED, reasons);
    }

    /**
     * The event with those who take part as its own claims name them. What is stored knows a party from everywhere: of an organisation, say,
     * an abbreviation that only a confidential article has.
     */
    private DiplomaticEvent byItself(DiplomaticEvent event) {
        EventFacts facts = event.facts();
        List<Participation> own = facts.participations().isEmpty() ? List.of() : event.withAttestations(event.attestations(), language)
                .facts().participations();
        if (own.equals(facts.participations())) {
            return event;
        }
        EventFacts shown = new EventFacts(facts.name(), facts.aliases(), facts.kind(), facts.visitKind(), facts.series(), facts.ordinal(),
                facts.status(), facts.date(), facts.hours(), facts.previousDate(), facts.venue(), facts.level(), facts.mode(), own);
        return new DiplomaticEvent(event.id(), event.uid(), shown, event.attestations(), event.note(), event.owner(), event.release(), event
                .recheck(), event.reviewed(), event.version(), event.created(), event.modified());
    }

    /** Whether the audience may see all of the event as it stands here. */
    boolean seesAll(DiplomaticEvent event) {
        return audience.maySee(event.release()) && audience.maySee(ReleaseLevel.INTERNAL) && event.attestations().stream().noneMatch(
                claim -> claim.source() != null && barred.contains(claim.source().id()));
    }

    private static boolean keepsForItself(DiplomaticEvent event) {
        LocalDate again = event.recheck();
        return !event.note().isEmpty() || !event.owner().isEmpty() || again != null;
    }
}
