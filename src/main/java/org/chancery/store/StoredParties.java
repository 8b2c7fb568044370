package org.chancery.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.Author;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.PartyRepository;
import org.chancery.party.Party;
import org.chancery.party.PartyId;
import org.chancery.store.engine.Database;
import org.jdbi.v3.core.Handle;

/** Parties in the database. */
final class StoredParties implements PartyRepository {
    private static final String FROM = " FROM party y LEFT JOIN office o ON o.id = y.office";
    private final Database database;
    private final SearchMemory memory;

    StoredParties(Database database, SearchMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    @Override
    public Optional<Party> find(PartyId id) {
        return database.read(Optional.empty(),
                handle -> handle.createQuery("SELECT " + PartyRow.COLUMNS + FROM + " WHERE y.id = :id").bind("id",
                        id.value()).map((rows, context) -> PartyRow.read(new Columns(rows))).findOne());
    }

    static List<Party> read(Handle handle, Collection<UUID> ids) {
        return ByKey.find(ids, "y.id",
                where -> where.bind(handle.createQuery("SELECT " + PartyRow.COLUMNS + FROM + " WHERE " + where.sql()))
                        .map((rows, context) -> PartyRow.read(new Columns(rows))).list());
    }

    @Override
    public List<Counted> all() {
        return database.read(List.of(), handle -> handle.createQuery("SELECT " + PartyRow.COLUMNS + ", n.events" + FROM
                + " JOIN (SELECT party, COUNT(DISTINCT event) AS events FROM participation GROUP BY party) n ON n.party = y.id"
                + " ORDER BY n.events DESC, y.name, y.country, y.id")
                .map((rows, context) -> new Counted(PartyRow.read(new Columns(rows)), rows
                        .getInt("events")))
                .list());
    }

    @Override
    public void save(Party party, Author who) {
        database.write(handle -> {
            References references = new References(handle, memory.words());
            references.put(party);
            new RowHistory(handle, who, database.clock().instant()).parties(List.of(party.id().value()));
            new SearchIndex(handle).settle();
            return true;
        });
    }

    @Override
    public List<EventOutline> eventsOf(PartyId id) {
        Conditions where = Conditions.of(EventFilter.EVERYTHING.withPartyIds(Set.of(id)));
        return database.read(List.of(), handle -> Outlines.read(handle, where, Outlines.IN_ORDER));
    }
}
