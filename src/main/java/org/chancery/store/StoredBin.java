package org.chancery.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Author;
import org.chancery.agenda.Bin;
import org.chancery.agenda.ChanceryFailure.StaleEvent;
import org.chancery.agenda.Consignment.Moved;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.PastState;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;

/** The bin in the database: removed events live on in their history alone. */
final class StoredBin implements Bin {
    /** In which language a name is chosen matters not to one that goes. */
    private static final String ANY = "en";

    private final Database database;
    private final SearchMemory memory;

    StoredBin(Database database, SearchMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public List<Binned> all(String language) {
        List<BinRows.Row> rows = database.read(List.of(), handle -> new BinRows(handle).all());
        Map<EventId, List<PastState>> past = new PastStates(database).of(rows.stream().map(BinRows.Row::event).toList(), language);
        List<Binned> all = new ArrayList<>();
        for (BinRows.Row row : rows) {
            past.getOrDefault(row.event(), List.of()).stream().map(PastState::state).filter(java.util.Objects::nonNull).reduce((old,
                    next) -> next).ifPresent(last -> all.add(
                            new Binned(last, row.removed(), row.who(), row.keptUntil(database.clock()
                                    .instant()))));
        }
        return all;
    }

    @Override
    public DiplomaticEvent restore(DiplomaticEvent state, Author who) {
        return database.write(handle -> restored(handle, state, who));
    }

    private DiplomaticEvent restored(Handle handle, DiplomaticEvent state, Author who) {
        BinRows bin = new BinRows(handle);
        boolean taken = handle.createQuery("SELECT 1 FROM event WHERE uid = :uid").bind("uid", state.uid()).mapTo(Integer.class).findOne()
                .isPresent();
        if (taken || !bin.has(state.id())) {
            throw new StaleEvent(state.id());
        }
        long version = PastStates.read(handle, List.of(state.id().value())).getLast().version() + 1;
        Instant now = database.clock().instant().truncatedTo(ChronoUnit.MICROS);
        DiplomaticEvent back = new ArticleReleases(handle).atLeast(state).saved(version, now);
        EventSaver events = new EventSaver(handle, memory.words(), new ArticleReleases(handle), who, now);
        events.move(List.of(new Moved(back, List.of(new PastState(version, now, who, back)))));
        bin.takeOut(state.id());
        new RowHistory(handle, who, now).keep(List.of(back));
        new SearchIndex(handle).settle();
        return back;
    }

    @Override
    public void delete(EventId id) {
        database.write(handle -> {
            BinRows bin = new BinRows(handle);
            if (!bin.has(id)) {
                throw new StaleEvent(id);
            }
            bin.erase(id, ANY);
            new SearchIndex(handle).sweep();
            return true;
        });
    }

    @Override
    public int clear() {
        Instant now = database.clock().instant();
        boolean any = database.read(false, handle -> new BinRows(handle).needsLook(now));
        return any ? database.write(handle -> cleared(handle, now)) : 0;
    }

    private static int cleared(Handle handle, Instant now) {
        BinRows bin = new BinRows(handle);
        List<EventId> due = bin.due(now);
        due.forEach(event -> bin.erase(event, ANY));
        if (!due.isEmpty()) {
            new SearchIndex(handle).sweep();
        }
        return due.size();
    }
}
