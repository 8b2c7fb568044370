package org.chancery.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Word;
import org.chancery.party.PartyId;
import org.chancery.place.Country;
import org.jdbi.v3.core.statement.SqlStatement;

/** The condition that a filter puts on the row {@code e} of an event, with its parameters. */
final class Conditions {
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** All of the filter but its period. */
    static Conditions withoutPeriod(EventFilter filter) {
        Conditions all = new Conditions();
        all.words("e.kind", filter.kinds());
        all.words("e.level", filter.levels());
        all.words("e.status", filter.statuses());
        all.words("e.release_level", filter.releases());
        all.countries(filter.countries());
        all.parties(filter.parties());
        all.partyIds(filter.partyIds());
        all.series(filter.series());
        return all;
    }

    static Conditions of(EventFilter filter) {
        Conditions all = withoutPeriod(filter);
        if (filter.period().isPresent()) {
            String undated = filter.undatedToo() ? " OR e.latest IS NULL" : "";
            all.and("(e.latest IS NOT NULL" + all.bounds(filter) + undated + ")");
        }
        return all;
    }

    private String bounds(EventFilter filter) {
        String text = "";
        if (filter.from() != null) {
            text += " AND e.latest >= " + parameter(clamp(filter.from()));
        }
        if (filter.to() != null) {
            text += " AND e.earliest <= " + parameter(clamp(filter.to()));
        }
        return text;
    }

    /** Days within what every database can hold. */
    static LocalDate clamp(LocalDate day) {
        LocalDate last = LocalDate.of(9999, 12, 31);
        LocalDate first = Bindings.OPEN.minusYears(1);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    Conditions and(String condition) {
        where.append(" AND ").append(condition);
        return this;
    }

    Conditions and(String before, Object value, String after) {
        return and(before + parameter(value) + after);
    }

    String parameter(Object value) {
        String name = "c" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    String list(Collection<?> values) {
        return values.stream().map(this::parameter).collect(Collectors.joining(", ", "(", ")"));
    }

    String sql() {
        return where.toString();
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bindMap(parameters);
    }

    private void words(String column, Set<? extends Word> wanted) {
        if (!wanted.isEmpty()) {
            and(column + " IN " + list(wanted.stream().map(Word::code).toList()));
        }
    }

    private void countries(Set<Country> wanted) {
        if (!wanted.isEmpty()) {
            and("EXISTS (SELECT 1 FROM event_country ec WHERE ec.event = e.id AND ec.country IN " + list(wanted.stream().map(Country::code)
                    .toList()) + ")");
        }
    }

    private void parties(Set<String> wanted) {
        if (!wanted.isEmpty()) {
            String folded = list(wanted.stream().map(Conditions::fold).toList());
            String codes = list(wanted.stream().map(name -> name.strip().toUpperCase(Locale.ROOT)).toList());
            and("e.id IN (SELECT p.event FROM participation p JOIN party y ON y.id = p.party LEFT JOIN office o ON o.id = p.office"
                    + " WHERE y.folded IN " + folded + " OR y.folded_abbreviation IN " + folded + " OR y.country IN " + codes
                    + " OR o.country IN " + codes + ")");
        }
    }

    private void partyIds(Set<PartyId> wanted) {
        if (!wanted.isEmpty()) {
            and("EXISTS (SELECT 1 FROM participation p WHERE p.event = e.id AND p.party IN " + list(wanted.stream().map(PartyId::value)
                    .toList()) + ")");
        }
    }

    private void series(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        String names = list(wanted.stream().map(Conditions::fold).toList());
        var ids = wanted.stream().filter(Conditions::isUuid).map(UUID::fromString).toList();
        String byId = ids.isEmpty() ? "" : " OR s.id IN " + list(ids);
        and("e.series IN (SELECT s.id FROM series s WHERE s.folded IN " + names + byId + ")");
    }

    static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isUuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
