package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.StaleEvent;
import org.chancery.agenda.Claim;
import org.chancery.agenda.Consignment.Moved;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Participation;
import org.chancery.agenda.PastState;
import org.chancery.party.Organisation;
import org.chancery.store.SearchIndex.Document;
import org.chancery.store.json.EventJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes events with all that hangs on them, and a row of history for each. */
final class EventSaver {
    private static final List<String> COLUMNS = List.of("id_text=:idText", "uid=:uid", "name=:name", "kind=:kind", "visit_kind=:visitKind",
            "level=:level", "status=:status", "mode=:mode", "series=:series", "edition=:edition", "date_edtf=:dateEdtf",
            "date_reference=:dateReference", "date_words=:dateWords", "previous_edtf=:previousEdtf",
            "previous_reference=:previousReference", "previous_words=:previousWords", "earliest=:earliest", "latest=:latest",
            "width=:width", "starts=:starts", "ends=:ends", "venue=:venue", "party_codes=:partyCodes", "on_shelf=:onShelf",
            "contradicted=:contradicted", "last_heard=:lastHeard", "note=:note", "owner=:owner", "recheck=:recheck",
            "release_level=:release", "reviewed=:reviewed", "version=:version", "created=:created", "modified=:modified",
            "document=:document", "record_hash=:hash");
    private static final String INSERT = "INSERT INTO event (id, " + String.join(", ", COLUMNS.stream().map(c -> c.substring(0, c.indexOf(
            '='))).toList()) + ") VALUES (:id, " + String.join(", ", COLUMNS.stream().map(c -> c.substring(c.indexOf('=') + 1)).toList())
            + ")";
    private static final String UPDATE = "UPDATE event SET " + String.join(", ", COLUMNS) + " WHERE id = :id AND version = :before";

    private static final String HISTORY = "INSERT INTO event_change (event, version, changed, author, after_json) VALUES (:event, :version,"
            + " :changed, :author, :json)";

    private final Handle handle;
    private final References references;
    private final SearchWords words;
    private final SearchIndex index;
    private final RowBatch history;
    private final ArticleReleases releases;
    private final Author author;
    private final Instant now;

    EventSaver(Handle handle, SearchWords words, ArticleReleases releases, Author author, Instant now) {
        this.handle = handle;
        this.references = new References(handle, words);
        this.words = words;
        this.index = new SearchIndex(handle);
        this.history = new RowBatch(handle, HISTORY);
        this.releases = releases;
        this.author = author;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @return them as they now stand */
    List<DiplomaticEvent> save(List<DiplomaticEvent> all) {
        List<DiplomaticEvent> saved = new ArrayList<>(all.size());
        for (List<DiplomaticEvent> some : Distinct.parts(all, DiplomaticEvent::id)) {
            List<Written> written = some.stream().map(event -> new Written((event.version() > 0 ? event : releases.atLeast(event)).saved(
                    event.version() + 1, now), event.version())).toList();
            write(written);
            for (Written one : written) {
                saved.add(one.event());
                remember(one.event().id().value(), one.event().version(), now, author, EventJson.print(one.event()));
            }
        }
        history.send();
        return saved;
    }

    /** Puts events there as they stood in another store, with their history and the level that people have given them. */
    void move(List<Moved> all) {
        for (List<Moved> some : Distinct.parts(all, moved -> moved.event().id())) {
            write(some.stream().map(moved -> new Written(moved.event(), 0)).toList());
        }
        for (Moved moved : all) {
            for (PastState past : moved.past()) {
                remember(moved.event().id().value(), past.version(), past.when(), past.who(), past.state() == null ? null
                        : EventJson.print(past.state()));
            }
        }
        history.send();
    }

    /** Makes events that stand at these versions what they were before, with the history that they had up to that row. */
    void restore(List<DiplomaticEvent> states, Map<EventId, Long> versions, long mark) {
        write(states.stream().map(state -> new Written(state, versions.getOrDefault(state.id(), 0L))).toList());
        states.forEach(state -> forget(state.id(), mark));
    }

    /** Takes an event away that stands at this version, with the history after that row. */
    void withdraw(EventId id, long version, long mark) {
        int gone = handle.createUpdate("DELETE FROM event WHERE id = :id AND version = :version").bind("id", id.value()).bind("version",
                version).execute();
        if (gone == 0) {
            throw new StaleEvent(id);
        }
        index.remove(HitKind.EVENT, id.toString());
        forget(id, mark);
    }

    private void forget(EventId event, long mark) {
        handle.createUpdate("DELETE FROM event_change WHERE event = :event AND id > :mark").bind("event", event.value()).bind("mark", mark)
                .execute();
    }

    /** @param before the version on which it rests; 0 for none */
    private record Written(DiplomaticEvent event, long before) {}

    private void write(List<Written> some) {
        List<UUID> there = ByKey.find(some.stream().map(one -> one.event().id().value()).toList(), "id", where -> where.bind(handle
                .createQuery("SELECT id FROM event WHERE " + where.sql())).map((rows, context) -> new Columns(rows).uuid("id")).list());
        Set<UUID> known = new HashSet<>(there);
        for (Written one : some) {
            if (known.contains(one.event().id().value()) != one.before() > 0) {
                throw new StaleEvent(one.event().id());
            }
            seriesOf(one.event());
        }
        List<Integer> documents = index.putAll(some.stream().map(Written::event).map(event -> new Document(HitKind.EVENT, event
                .id().toString(), event.facts().name(), detail(event.facts()), words.of(event))).toList());
        rows(some, documents);
        EventParts parts = new EventParts(handle, references);
        parts.clear(some.stream().map(Written::event).filter(event -> known.contains(event.id().value())).toList());
        parts.insert(some.stream().map(Written::event).toList());
    }

    private void rows(List<Written> some, List<Integer> documents) {
        RowBatch fresh = new RowBatch(handle, INSERT);
        for (int i = 0; i < some.size(); i++) {
            Written one = some.get(i);
            if (one.before() == 0) {
                bind(fresh.next(), one.event()).bind("document", documents.get(i)).add();
                continue;
            }
            Update update = bind(handle.createUpdate(UPDATE), one.event()).bind("document", documents.get(i)).bind("before", one.before());
            if (update.execute() == 0) {
                throw new StaleEvent(one.event().id());
            }
        }
        fresh.send();
    }

    private static String detail(EventFacts facts) {
        return Stream.of(facts.date().edtf(), facts.venue().city()).filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(
                        ", "));
    }

    void remove(UUID id, long version) {
        int gone = handle.createUpdate("DELETE FROM event WHERE id = :id AND version = :version").bind("id", id).bind("version", version)
                .execute();
        if (gone == 0) {
            throw new StaleEvent(new EventId(id));
        }
        index.remove(HitKind.EVENT, id.toString());
        remember(id, version + 1, now, author, null);
        history.send();
    }

    private void remember(UUID event, long version, Instant when, Author who, @Nullable String json) {
        history.next().bind("event", event).bind("version", version).bind("changed", when).bind("author", who.name()).bind("json",
                json == null ? null : Compressed.pack(json.getBytes(StandardCharsets.UTF_8))).add();
    }

    private <S extends SqlStatement<S>> S bind(S update, DiplomaticEvent event) {
        EventFacts facts = event.facts();
        update.bind("id", event.id().value()).bind("idText", event.id().toString()).bind("uid", event.uid()).bind("name", facts.name());
        Bindings.word(Bindings.word(update, "kind", facts.kind()), "visitKind", facts.visitKind());
        Bindings.word(Bindings.word(update, "level", facts.level()), "status", facts.status());
        Bindings.word(update, "mode", facts.mode());
        update.bind("series", facts.series() == null ? null : facts.series().value()).bind("edition", facts.ordinal());
        Bindings.date(Bindings.date(update, "date", facts.date()), "previous", facts.previousDate());
        Bindings.bounds(update, facts.date()).bind("width", DateWidth.of(facts.date()));
        Bindings.hours(update, facts.hours()).bind("venue", references.venue(facts.venue()));
        update.bind("partyCodes", String.join("\t", codes(facts))).bind("onShelf", onShelf(facts))
                .bind("contradicted", event.ledger().open()
                        .isPresent())
                .bind("lastHeard", event.lastHeard());
        Bindings.word(update, "release", event.release());
        update.bind("note", event.note()).bind("owner", event.owner()).bind("recheck", event.recheck()).bind("reviewed", event.reviewed());
        update.bind("hash", RecordHash.of(event));
        return update.bind("version", event.version()).bind("created", event.created()).bind("modified", event.modified());
    }

    private void seriesOf(DiplomaticEvent event) {
        for (Attestation a : event.attestations()) {
            if (a.claim() instanceof Claim.InSeries(var series, String name) && series != null) {
                references.series(series.value(), name);
            }
        }
    }

    /** What a sheet shows of who takes part, in order and without repeats. */
    private static List<String> codes(EventFacts facts) {
        Set<String> codes = new LinkedHashSet<>();
        for (Participation p : facts.participations()) {
            EventParts.country(p.party(), codes);
            if (p.party() instanceof Organisation organisation) {
                String shown = organisation.abbreviation() == null ? organisation.name() : organisation.abbreviation();
                codes.add(shown.replace('\t', ' '));
            }
        }
        return new ArrayList<>(codes);
    }

    private static boolean onShelf(EventFacts facts) {
        return facts.status() != EventStatus.HELD && facts.status() != EventStatus.CANCELLED && !facts.precision().hasDay();
    }
}
