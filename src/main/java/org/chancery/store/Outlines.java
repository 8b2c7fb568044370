package org.chancery.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.jdbi.v3.core.Handle;

/** Outlines: one row of an event and its venue. */
final class Outlines {
    private static final String COLUMNS = """
            SELECT e.id, e.name, e.kind, e.visit_kind, e.level, e.status, e.date_edtf, e.date_reference, e.date_words, e.starts, e.ends,
                e.series, e.edition, e.party_codes, e.contradicted, e.reviewed, e.recheck, e.last_heard, e.document,
                v.city, v.country, v.zone""";
    static final String SELECT = COLUMNS + """

            FROM event e LEFT JOIN venue v ON v.id = e.venue
            WHERE\s""";
    /** With what a calendar said last of the event. */
    static final String SELECT_IMPORTED = COLUMNS + """
            , i.lines
            FROM imported i JOIN event e ON e.uid = i.uid LEFT JOIN venue v ON v.id = e.venue
            WHERE\s""";
    static final String IN_ORDER = " ORDER BY e.earliest NULLS LAST, e.latest, e.date_edtf, e.name, e.id";

    private Outlines() {}

    static List<EventOutline> read(Handle handle, Conditions where, String tail) {
        return where.bind(handle.createQuery(SELECT + where.sql() + tail)).map((rows, context) -> outline(new Columns(rows))).list();
    }

    static EventOutline outline(Columns row) throws SQLException {
        UUID series = row.uuidOrNull("series");
        String codes = row.text("party_codes");
        return new EventOutline(new EventId(row.uuid("id")), row.text("name"), row.word("kind", EventKind.class),
                row.wordOrNull("visit_kind",
                        VisitKind.class),
                row.wordOrNull("level", Level.class), row.word("status", EventStatus.class), row.date("date"), row.hours(), row
                        .textOrNull("city"),
                row.textOrNull("country"), row.textOrNull("zone"), series == null ? null : new SeriesId(series),
                row.numberOrNull("edition"), codes.isEmpty() ? List.of() : List.of(codes.split("\t")), row.flag("contradicted"), row.flag(
                        "reviewed"),
                row.dayOrNull("recheck"), row.day("last_heard"));
    }
}
