package org.chancery.agenda;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.chancery.date.Hours;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What is in force by a set of claims, whatever the order in which they were read: date and status by the ledger, the name by language, all
 * else the most specific and of equal ones the newest; a person's choice before any of it.
 */
final class InForce {
    private final List<Attestation> claims;

    private InForce(List<Attestation> claims) {
        this.claims = claims.stream().sorted(Attestation.OLDEST_FIRST).toList();
    }

    static EventFacts of(List<Attestation> claims, String language) {
        return new InForce(claims).facts(language);
    }

    private EventFacts facts(String language) {
        DateLedger ledger = DateLedger.of(claims);
        Claim.OfKind kind = best(Claim.OfKind.class, InForce::weight).orElse(new Claim.OfKind(EventKind.OTHER, null));
        Claim.InSeries series = best(Claim.InSeries.class, s -> 0).orElse(null);
        Claim.Edition edition = best(Claim.Edition.class, e -> 0).orElse(null);
        Venue venue = best(Claim.At.class, at -> weight(at.venue())).map(Claim.At::venue).orElse(Venue.UNKNOWN);
        Map<String, String> names = names(language);
        String name = chosen(Claim.Named.class).map(Claim.Named::name).orElseGet(() -> names.getOrDefault(language, names.isEmpty() ? ""
                : names
                        .values().iterator().next()));
        Map<String, String> aliases = new LinkedHashMap<>(names);
        aliases.values().remove(name);
        Hours hours = ledger.hours();
        return new EventFacts(name, aliases, kind.kind(), kind.visitKind(), series == null ? null : series.series(), edition == null ? null
                : edition.ordinal(), ledger.status(), ledger.date(), hours, ledger.previousDate(), venue, level(), mode(),
                Participants.of(claims));
    }

    private @Nullable Level level() {
        return best(Claim.AtLevel.class, l -> 0).map(Claim.AtLevel::level).orElse(null);
    }

    private @Nullable AttendanceMode mode() {
        return best(Claim.InMode.class, m -> 0).map(Claim.InMode::mode).orElse(null);
    }

    /** The first name in each language, a name without a language as one in the desk's. */
    private Map<String, String> names(String language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Attestation a : claims) {
            if (a.claim() instanceof Claim.Named(String name) && !a.chosen()) {
                String code = Optional.ofNullable(a.source()).map(Citation::language).orElse(language);
                names.putIfAbsent(code, name);
            }
        }
        return names;
    }

    private <C extends Claim> Optional<C> best(Class<C> type, ToIntFunction<C> specificity) {
        Optional<C> choice = chosen(type);
        return choice.isPresent() ? choice : stream(type, a -> !a.chosen()).reduce((old, next) -> specificity.applyAsInt(
                next) >= specificity
                        .applyAsInt(old) ? next : old);
    }

    private <C extends Claim> Optional<C> chosen(Class<C> type) {
        return stream(type, Attestation::chosen).reduce((old, next) -> next);
    }

    private <C extends Claim> Stream<C> stream(Class<C> type, Function<Attestation, Boolean> which) {
        return claims.stream().filter(which::apply).map(Attestation::claim).filter(type::isInstance).map(type::cast);
    }

    private static int weight(Claim.OfKind kind) {
        int base = switch (kind.kind()) {
            case OTHER -> 0;
            case MEETING -> 1;
            case SUMMIT, FORUM, CONFERENCE, SESSION, VISIT, NEGOTIATION, CEREMONY -> 2;
        };
        return 2 * base + (kind.visitKind() == null ? 0 : 1);
    }

    private static int weight(Venue venue) {
        return (venue.country() == null ? 0 : 1) + (venue.city() == null ? 0 : 2) + (venue.building() == null ? 0 : 4);
    }

    /** Order for lists of participants: hosts and chairs first, then by role. */
    static final Comparator<Participation> BY_ROLE = Comparator.comparing(Participation::role).thenComparing(p -> p.party().id());
}
