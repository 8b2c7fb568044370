package org.chancery.agenda.release;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.article.ArticleId;
import org.chancery.date.EventDate;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * An event without some of its articles: without their titles, addresses and outlets, without their passages, and without what only they
 * claim.
 *
 * <p>
 * What is in force is worked out anew from the claims that are left. So a date, a place or a participant of which only a withheld article
 * speaks is gone with it, and where others speak too, what they say is shown: a value is as confidential as its source, and nobody has
 * chosen to let it go when an article was read into an event that is public already. A person who wants the value to leave without its
 * source says it by hand; what the desk says has the level of the event.
 *
 * <p>
 * If all the articles of an event are withheld and nobody at the desk has named it, the event stands or falls as a whole. It was not freer
 * than its articles when it was read, so a person has since chosen to let it go: its values stay, as the desk's own word, bare of sources,
 * quotations and names in other languages.
 */
final class VisibleClaims {
    private final Set<ArticleId> barred;
    private final String language;

    VisibleClaims(Set<ArticleId> barred, String language) {
        this.barred = barred;
        this.language = language;
    }

    /** The event without the barred articles; empty if those left do not say what it is. */
    Optional<DiplomaticEvent> of(DiplomaticEvent event) {
        List<Attestation> left = event.attestations().stream().filter(claim -> claim.source() == null || !barred.contains(claim.source()
                .id())).toList();
        if (left.stream().anyMatch(claim -> claim.claim() instanceof Claim.Named(String name) && !name.isBlank())) {
            Set<String> quoted = quoted(left);
            return Optional.of(event.withAttestations(left.stream().map(claim -> unquoted(claim, quoted)).toList(), language));
        }
        return left.stream().allMatch(claim -> claim.source() == null) ? Optional.of(bare(event)) : Optional.empty();
    }

    /** The words for a date that an article still shows. */
    private static Set<String> quoted(List<Attestation> claims) {
        return claims.stream().filter(claim -> claim.source() != null).map(claim -> words(claim.claim())).filter(Objects::nonNull).collect(
                Collectors.toCollection(HashSet::new));
    }

    private static @Nullable String words(Claim claim) {
        return switch (claim) {
            case Claim.Dated dated -> dated.date().words();
            case Claim.MovedTo moved -> moved.date().words();
            default -> null;
        };
    }

    /** A person who chose a date that was read has its words along with it. */
    private static Attestation unquoted(Attestation claim, Set<String> quoted) {
        String words = words(claim.claim());
        if (claim.source() != null || words == null || quoted.contains(words)) {
            return claim;
        }
        Claim plain = switch (claim.claim()) {
            case Claim.Dated dated -> new Claim.Dated(dated.date().withWords(null), dated.hours());
            case Claim.MovedTo moved -> new Claim.MovedTo(moved.date().withWords(null), moved.hours());
            default -> claim.claim();
        };
        return new Attestation(plain, null, null, claim.day(), claim.chosen(), null);
    }

    private static DiplomaticEvent bare(DiplomaticEvent event) {
        EventFacts f = event.facts();
        EventFacts facts = new EventFacts(f.name(), Map.of(), f.kind(), f.visitKind(), f.series(), f.ordinal(), f.status(), f.date()
                .withWords(null), f.hours(), f.previousDate().withWords(null), f.venue(), f.level(), f.mode(), f.participations());
        LocalDate day = LocalDate.ofInstant(event.modified(), ZoneOffset.UTC);
        List<Attestation> said = claims(event, facts).stream().map(claim -> Attestation.choice(claim, day)).toList();
        return new DiplomaticEvent(event.id(), event.uid(), facts, said, event.note(), event.owner(), event.release(), event.recheck(),
                event.reviewed(), event.version(), event.created(), event.modified());
    }

    private static List<Claim> claims(DiplomaticEvent event, EventFacts facts) {
        List<Claim> claims = new ArrayList<>(List.of(new Claim.Named(facts.name()), new Claim.OfKind(facts.kind(), facts.visitKind()),
                new Claim.InStatus(facts.status())));
        event.attestations().stream().map(Attestation::claim).filter(claim -> claim instanceof Claim.InSeries in && in.series() != null
                && in.series().equals(facts.series())).findFirst().ifPresent(claims::add);
        date(facts, claims);
        if (!facts.venue().equals(Venue.UNKNOWN)) {
            claims.add(new Claim.At(facts.venue()));
        }
        if (facts.ordinal() != null) {
            claims.add(new Claim.Edition(facts.ordinal()));
        }
        if (facts.level() != null) {
            claims.add(new Claim.AtLevel(facts.level()));
        }
        if (facts.mode() != null) {
            claims.add(new Claim.InMode(facts.mode()));
        }
        if (!facts.participations().isEmpty()) {
            claims.add(new Claim.Delegations(facts.participations()));
        }
        return claims;
    }

    private static void date(EventFacts facts, List<Claim> claims) {
        EventDate old = facts.previousDate();
        if (!old.isUnknown()) {
            claims.add(new Claim.Dated(old, null));
            if (!facts.date().isUnknown()) {
                claims.add(new Claim.MovedTo(facts.date(), facts.hours()));
            }
        } else if (!facts.date().isUnknown()) {
            claims.add(new Claim.Dated(facts.date(), facts.hours()));
        }
    }
}
