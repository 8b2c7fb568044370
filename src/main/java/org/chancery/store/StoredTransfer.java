package org.chancery.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.agenda.Consignment;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventTransfer;
import org.chancery.agenda.PastState;
import org.chancery.agenda.TakenIn;
import org.chancery.store.engine.Database;

/** Events with their past, out of the database and into it. */
final class StoredTransfer implements EventTransfer {
    private static final int AT_ONCE = 400;

    private final Database database;
    private final SearchMemory memory;

    StoredTransfer(Database database, SearchMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public Map<EventId, DiplomaticEvent> present(Collection<EventId> ids) {
        Map<EventId, DiplomaticEvent> present = new HashMap<>();
        batches(ids).forEach(some -> database.read(List.<DiplomaticEvent>of(), handle -> new EventRows(handle).read(some)).forEach(
                event -> present.put(event.id(), event)));
        return present;
    }

    @Override
    public Map<EventId, List<PastState>> past(Collection<EventId> ids, String language) {
        return new PastStates(database).of(ids, language);
    }

    private static List<List<UUID>> batches(Collection<EventId> ids) {
        List<UUID> all = ids.stream().map(EventId::value).toList();
        List<List<UUID>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            batches.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return batches;
    }

    @Override
    public TakenIn take(Consignment consignment) {
        return database.write(handle -> StoredConsignment.take(database, memory, handle, consignment));
    }
}
