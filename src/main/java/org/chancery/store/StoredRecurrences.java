package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.RecurrenceMemory;
import org.chancery.date.DateWindow;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;

/** The events that recur, in the database: a column of what was imported tells them from the others without its being read. */
final class StoredRecurrences implements RecurrenceMemory {
    private final Database database;

    StoredRecurrences(Database database) {
        this.database = database;
    }

    @Override
    public List<Recurring> recurring(DateWindow window, EventFilter filter) {
        LocalDate first = Conditions.clamp(window.first());
        return database.read(List.of(), handle -> read(handle, Conditions.withoutPeriod(filter).and("i.recurs_until >= ", first, "")));
    }

    @Override
    public Optional<Recurring> recurring(EventId id) {
        return database.read(List.<Recurring>of(), handle -> read(handle, new Conditions().and("i.recurs_until IS NOT NULL").and("e.id = ",
                id.value(), ""))).stream().findFirst();
    }

    private static List<Recurring> read(Handle handle, Conditions where) {
        return where.bind(handle.createQuery(Outlines.SELECT_IMPORTED + where.sql() + " ORDER BY e.id")).map((rows, context) -> recurring(
                new Columns(rows))).list();
    }

    private static Recurring recurring(Columns row) throws SQLException {
        return new Recurring(Outlines.outline(row), row.text("lines"));
    }
}
