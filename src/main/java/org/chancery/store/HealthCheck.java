package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.store.HealthReport.RecordKind;
import org.chancery.store.HealthReport.Tally;
import org.chancery.store.HealthReport.Wrong;
import org.chancery.store.engine.Database;
import org.chancery.store.engine.Safekeeping;
import org.chancery.store.engine.Safekeeping.FileState;
import org.chancery.store.seal.Sha256;
import org.jdbi.v3.core.Handle;

/** Reads everything in full and compares it with what it was when it was saved. Changes nothing. */
final class HealthCheck {
    private static final int AT_ONCE = 200;

    private final Database database;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private long done;

    /** @param progress takes the number of records read so far */
    HealthCheck(Database database, LongConsumer progress, BooleanSupplier cancelled) {
        this.database = database;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    HealthReport run() {
        Safekeeping files = database.safekeeping();
        FileState file = files.fileState();
        int schema = database.read(0, this::records);
        List<Safekeeping.Kept> backups = files.backups();
        return new HealthReport(schema, database.protection().isSealed(), files.keyFileWhole(), file, tallies, wrong, backups.size(),
                backups.isEmpty() ? null : backups.getFirst().made(), files.lastRehearsal().orElse(null));
    }

    private int records(Handle handle) {
        events(handle);
        tally(handle, RecordKind.ARTICLE, "article");
        tally(handle, RecordKind.PARTY, "party");
        tally(handle, RecordKind.OFFICE, "office");
        tally(handle, RecordKind.VENUE, "venue");
        tally(handle, RecordKind.SERIES, "series");
        tally(handle, RecordKind.CHANGE, "event_change", "article_change", "party_change");
        database.safekeeping().readThrough(handle, table -> wrong.add(new Wrong(RecordKind.OTHER, table)));
        return database.safekeeping().schema(handle);
    }

    private void events(Handle handle) {
        List<Kept> all = handle.createQuery("SELECT id, record_hash FROM event ORDER BY id").map((row, context) -> new Kept(row.getObject(
                "id", UUID.class), row.getString("record_hash"))).list();
        int before = wrong.size();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            goOn();
            compare(handle, all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        tallies.add(new Tally(RecordKind.EVENT, all.size(), all.size() - (wrong.size() - before)));
    }

    /** What was read in part says nothing of the whole. */
    private void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private record Kept(UUID id, String hash) {}

    /** If one of several cannot be read at all, each is read by itself. */
    private void compare(Handle handle, List<Kept> some) {
        List<DiplomaticEvent> events;
        try {
            events = new EventRows(handle).read(some.stream().map(Kept::id).toList());
        } catch (StoreUnusable lost) {
            throw lost;
        } catch (RuntimeException unreadable) {
            if (some.size() == 1) {
                wrong.add(new Wrong(RecordKind.EVENT, some.getFirst().id().toString()));
            } else {
                some.forEach(one -> compare(handle, List.of(one)));
            }
            return;
        }
        for (Kept one : some) {
            boolean right = events.stream().anyMatch(event -> event.id().value().equals(one.id()) && RecordHash.holds(event, one.hash()));
            if (!right) {
                wrong.add(new Wrong(RecordKind.EVENT, one.id().toString()));
            }
        }
        done += some.size();
        progress.accept(done);
    }

    private void tally(Handle handle, RecordKind kind, String... tables) {
        long all = 0;
        int before = wrong.size();
        for (String table : tables) {
            all += rows(handle, kind, table);
        }
        tallies.add(new Tally(kind, all, all - (wrong.size() - before)));
    }

    private long rows(Handle handle, RecordKind kind, String table) {
        long[] all = {0};
        handle.createQuery("SELECT * FROM " + table).setFetchSize(AT_ONCE).map((row, context) -> {
            if (!right(kind, row)) {
                wrong.add(new Wrong(kind, row.getString("id")));
            }
            all[0]++;
            return Boolean.TRUE;
        }).forEach(read -> {
            if (++done % AT_ONCE == 0) {
                progress.accept(done);
            }
            goOn();
        });
        return all[0];
    }

    /** An article's own SHA-256 is of its text; that of an article which is only cited is of a text that was never here. */
    private static boolean right(RecordKind kind, ResultSet row) throws SQLException {
        if (!RecordHash.of(row).equals(row.getString("record_hash"))) {
            return false;
        }
        String body = kind == RecordKind.ARTICLE ? row.getString("body") : null;
        return body == null || Sha256.hex(body.getBytes(StandardCharsets.UTF_8)).equals(row.getString("sha256"));
    }
}
