package org.chancery.ui.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.date.EventDate;
import org.chancery.date.Season;
import org.jspecify.annotations.Nullable;

/**
 * Our guess at the edition after the last: the season and year that the past ones suggest and, where two hosts take turns, the host. It is
 * shown as a guess, and never stored or exported.
 *
 * @param country
 *            ISO 3166 code of the likely host; null where no turn can be seen
 */
record NextEdition(int ordinal, EventDate date, @Nullable String country) {

    /** A guess from at least two editions that were held to a known month; empty otherwise. */
    static Optional<NextEdition> after(List<EventOutline> editions) {
        List<EventOutline> held = editions.stream().filter(e -> e.status() == EventStatus.HELD && e.ordinal() != null && e.date().earliest()
                .isPresent() && e.precision().compareTo(org.chancery.date.DatePrecision.MONTH) <= 0).sorted(Comparator.comparing(
                        NextEdition::ordinal))
                .toList();
        if (held.size() < 2) {
            return Optional.empty();
        }
        EventOutline last = held.getLast();
        EventOutline before = held.get(held.size() - 2);
        boolean announced = editions.stream().anyMatch(e -> e.ordinal() != null && ordinal(e) > ordinal(last));
        int gap = ordinal(last) - ordinal(before);
        if (announced || gap <= 0) {
            return Optional.empty();
        }
        LocalDate lastDay = last.date().earliest().orElseThrow();
        int years = Math.max(1, Math.round((lastDay.getYear() - before.date().earliest().orElseThrow().getYear()) / (float) gap));
        return Optional.of(new NextEdition(ordinal(last) + 1, season(lastDay.plusYears(years)), nextHost(held)));
    }

    private static int ordinal(EventOutline edition) {
        return edition.ordinal() == null ? 0 : edition.ordinal();
    }

    private static EventDate season(LocalDate day) {
        int month = day.getMonthValue();
        Season season = month < 3 || month == 12 ? Season.WINTER : month < 6 ? Season.SPRING : month < 9 ? Season.SUMMER : Season.AUTUMN;
        return EventDate.season(month < 3 ? day.getYear() - 1 : day.getYear(), season);
    }

    /** The other of two hosts that have taken turns so far. */
    private static @Nullable String nextHost(List<EventOutline> held) {
        List<String> hosts = held.stream().map(EventOutline::country).filter(java.util.Objects::nonNull).toList();
        boolean turns = hosts.size() == held.size() && hosts.stream().distinct().count() == 2;
        for (int i = 1; turns && i < hosts.size(); i++) {
            turns = !hosts.get(i).equals(hosts.get(i - 1));
        }
        return turns ? hosts.get(hosts.size() - 2) : null;
    }
}
