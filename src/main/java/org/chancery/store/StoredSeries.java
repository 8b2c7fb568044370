package org.chancery.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Series;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.SeriesRepository;
import org.chancery.store.engine.Database;

/** Series in the database. */
final class StoredSeries implements SeriesRepository {
    private final Database database;

    StoredSeries(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Series> find(SeriesId id) {
        return database.read(Optional.empty(),
                handle -> handle.createQuery("SELECT id, name FROM series WHERE id = :id").bind("id", id.value())
                        .map((rows, context) -> series(new Columns(rows))).findOne());
    }

    @Override
    public List<Counted> all() {
        return database.read(List.of(),
                handle -> handle.createQuery("SELECT s.id, s.name, (SELECT COUNT(*) FROM event e WHERE e.series = s.id)"
                        + " AS editions FROM series s ORDER BY s.folded, s.id")
                        .map((rows, context) -> new Counted(series(new Columns(rows)), rows.getInt(
                                "editions")))
                        .list());
    }

    private static Series series(Columns row) throws SQLException {
        return new Series(new SeriesId(row.uuid("id")), row.text("name"));
    }
}
