package org.chancery.store;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.chancery.place.Coordinates;
import org.chancery.place.Venue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Whole events read together: one query for each table, whatever their number. */
final class EventRows {
    private final Handle handle;

    EventRows(Handle handle) {
        this.handle = handle;
    }

    /** The events that are there, in the order asked for. */
    List<DiplomaticEvent> read(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String in = IntStream.range(0, ids.size()).mapToObj(i -> ":i" + i).collect(Collectors.joining(", ", " IN (", ")"));
        Map<String, Object> parameters = new HashMap<>();
        IntStream.range(0, ids.size()).forEach(i -> parameters.put("i" + i, ids.get(i)));
        Map<UUID, List<Attestation>> claims = new HashMap<>();
        Map<UUID, List<Participation>> parties = new HashMap<>();
        Map<UUID, Map<String, String>> names = new HashMap<>();
        each(AttestationRows.SELECT + " WHERE t.event" + in + " ORDER BY t.event, t.place", parameters, row -> list(claims, row).add(
                AttestationRows.read(row)));
        each("SELECT p.event, p.role, p.attendance, " + PartyRow.COLUMNS + " FROM participation p JOIN party y ON y.id = p.party LEFT JOIN"
                + " office o ON o.id = p.office WHERE p.event" + in + " ORDER BY p.event, p.place", parameters,
                row -> list(parties, row).add(
                        new Participation(PartyRow.read(row), row.word("role", ParticipantRole.class), row.word("attendance",
                                AttendanceState.class))));
        each("SELECT event, language, name FROM event_name WHERE event" + in, parameters, row -> names.computeIfAbsent(row.uuid("event"),
                id -> new HashMap<>()).put(row.text("language"), row.text("name")));
        Map<UUID, DiplomaticEvent> events = new HashMap<>();
        each("SELECT e.*, v.city, v.country, v.building, v.latitude, v.longitude, v.zone FROM event e LEFT JOIN venue v ON v.id = e.venue"
                + " WHERE e.id" + in, parameters, row -> {
                    UUID id = row.uuid("id");
                    EventFacts facts = facts(row, names.getOrDefault(id, Map.of()), parties.getOrDefault(id, List.of()));
                    events.put(id, event(row, facts, claims.getOrDefault(id, List.of())));
                });
        return ids.stream().filter(events::containsKey).map(events::get).toList();
    }

    /** Something done with each row. */
    @FunctionalInterface
    private interface Reading {
        void of(Columns row) throws SQLException;
    }

    private void each(String sql, Map<String, Object> parameters, Reading reading) {
        handle.createQuery(sql).bindMap(parameters).map((rows, context) -> {
            reading.of(new Columns(rows));
            return Boolean.TRUE;
        }).forEach(done -> {});
    }

    private static <T> List<T> list(Map<UUID, List<T>> byEvent, Columns row) throws SQLException {
        return byEvent.computeIfAbsent(row.uuid("event"), id -> new ArrayList<>());
    }

    private static DiplomaticEvent event(Columns row, EventFacts facts, List<Attestation> claims) throws SQLException {
        return new DiplomaticEvent(new EventId(row.uuid("id")), row.text("uid"), facts, claims, row.text("note"), row.text("owner"), row
                .word("release_level", ReleaseLevel.class), row.dayOrNull("recheck"), row.flag("reviewed"), row.row().getLong("version"),
                row.instant("created"), row.instant("modified"));
    }

    private static EventFacts facts(Columns row, Map<String, String> names, List<Participation> parties) throws SQLException {
        UUID series = row.uuidOrNull("series");
        return new EventFacts(row.text("name"), names, row.word("kind", EventKind.class), row.wordOrNull("visit_kind", VisitKind.class),
                series == null ? null : new SeriesId(series), row.numberOrNull("edition"), row.word("status", EventStatus.class), row.date(
                        "date"),
                row.hours(), row.date("previous"), venue(row), row.wordOrNull("level", Level.class), row.wordOrNull("mode",
                        AttendanceMode.class),
                parties);
    }

    private static Venue venue(Columns row) throws SQLException {
        String zone = row.textOrNull("zone");
        return new Venue(row.textOrNull("city"), PartyRow.country(row.textOrNull("country")), row.textOrNull("building"), coordinates(row),
                zone == null ? null : ZoneId.of(zone));
    }

    private static @Nullable Coordinates coordinates(Columns row) throws SQLException {
        double latitude = row.row().getDouble("latitude");
        return row.row().wasNull() ? null : new Coordinates(latitude, row.row().getDouble("longitude"));
    }
}
