package org.chancery.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.date.DateWindow;
import org.chancery.party.PartyId;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted. Within a field any of the values will do, different fields must all hold, an empty set asks nothing.
 *
 * @param from
 *            first day, inclusive; null if open. A period asks {@code possiblyIn}
 * @param to
 *            last day, inclusive; null if open
 * @param countries
 *            of the venue or of a state or person that takes part
 * @param parties
 *            names, abbreviations or country codes, compared without case
 * @param partyIds
 *            parties by identity; an event with any of these passes ("Ours")
 * @param series
 *            names or identities, compared without case
 * @param undatedToo
 *            whether events without any date pass a period
 * @param releases
 *            how far the events may travel
 */
public record EventFilter(@Nullable LocalDate from, @Nullable LocalDate to, Set<Country> countries, Set<String> parties,
        Set<PartyId> partyIds, Set<EventKind> kinds, Set<Level> levels, Set<EventStatus> statuses, Set<String> series, boolean undatedToo,
        Set<ReleaseLevel> releases) {

    public static final EventFilter EVERYTHING = new EventFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set
            .of(), true);

    /** A filter that asks nothing of the level at which events may leave. */
    public EventFilter(@Nullable LocalDate from, @Nullable LocalDate to, Set<Country> countries, Set<String> parties, Set<PartyId> partyIds,
            Set<EventKind> kinds, Set<Level> levels, Set<EventStatus> statuses, Set<String> series, boolean undatedToo) {
        this(from, to, countries, parties, partyIds, kinds, levels, statuses, series, undatedToo, Set.of());
    }

    public EventFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends (" + to + ") before it begins (" + from + ")");
        }
        countries = Set.copyOf(countries);
        parties = Set.copyOf(parties);
        partyIds = Set.copyOf(partyIds);
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
        statuses = Set.copyOf(statuses);
        series = Set.copyOf(series);
        releases = Set.copyOf(releases);
    }

    /** The period asked for, an open end as far as the calendar goes; empty if none. */
    public Optional<DateWindow> period() {
        return from == null && to == null ? Optional.empty() : Optional.of(new DateWindow(from == null ? LocalDate.MIN : from, to == null
                ? LocalDate.MAX : to));
    }

    public EventFilter within(@Nullable LocalDate first, @Nullable LocalDate last, boolean undated) {
        return new EventFilter(first, last, countries, parties, partyIds, kinds, levels, statuses, series, undated, releases);
    }

    public EventFilter withCountries(Set<Country> wanted) {
        return new EventFilter(from, to, wanted, parties, partyIds, kinds, levels, statuses, series, undatedToo, releases);
    }

    public EventFilter withParties(Set<String> wanted) {
        return new EventFilter(from, to, countries, wanted, partyIds, kinds, levels, statuses, series, undatedToo, releases);
    }

    public EventFilter withPartyIds(Set<PartyId> wanted) {
        return new EventFilter(from, to, countries, parties, wanted, kinds, levels, statuses, series, undatedToo, releases);
    }

    public EventFilter withKinds(Set<EventKind> wanted) {
        return new EventFilter(from, to, countries, parties, partyIds, wanted, levels, statuses, series, undatedToo, releases);
    }

    public EventFilter withLevels(Set<Level> wanted) {
        return new EventFilter(from, to, countries, parties, partyIds, kinds, wanted, statuses, series, undatedToo, releases);
    }

    public EventFilter withStatuses(Set<EventStatus> wanted) {
        return new EventFilter(from, to, countries, parties, partyIds, kinds, levels, wanted, series, undatedToo, releases);
    }

    public EventFilter withSeries(Set<String> wanted) {
        return new EventFilter(from, to, countries, parties, partyIds, kinds, levels, statuses, wanted, undatedToo, releases);
    }

    public EventFilter withReleases(Set<ReleaseLevel> wanted) {
        return new EventFilter(from, to, countries, parties, partyIds, kinds, levels, statuses, series, undatedToo, wanted);
    }

    /** Whether it lets everything through but for the period. */
    public boolean asksNothing() {
        return countries.isEmpty() && parties.isEmpty() && partyIds.isEmpty() && kinds.isEmpty() && levels.isEmpty() && statuses.isEmpty()
                && series.isEmpty() && releases.isEmpty();
    }
}
