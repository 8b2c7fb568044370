package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure.StaleEvent;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.Consignment.Moved;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Participation;
import org.chancery.agenda.PastState;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.store.json.EventJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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
            "document=:document");
    private static final String INSERT = "INSERT INTO event (id, " + String.join(", ", COLUMNS.stream().map(c -> c.substring(0, c.indexOf(
            '='))).toList()) + ") VALUES (:id, " + String.join(", ", COLUMNS.stream().map(c -> c.substring(c.indexOf('=') + 1)).toList())
            + ")";
    private static final String UPDATE = "UPDATE event SET " + String.join(", ", COLUMNS) + " WHERE id = :id AND version = :before";

    private final Handle handle;
    private final References references;
    private final SearchWords words;
    private final SearchIndex index;
    private final ArticleReleases releases;
    private final Author author;
    private final Instant now;

    EventSaver(Handle handle, SearchWords words, ArticleReleases releases, Author author, Instant now) {
        this.handle = handle;
        this.references = new References(handle, words);
        this.words = words;
        this.index = new SearchIndex(handle);
        this.releases = releases;
        this.author = author;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
    }

    DiplomaticEvent save(DiplomaticEvent event) {
        DiplomaticEvent saved = (event.version() > 0 ? event : releases.atLeast(event)).saved(event.version() + 1, now);
        write(saved, event.version());
        remember(saved.id().value(), saved.version(), now, author, EventJson.print(saved));
        return saved;
    }

    /** Puts an event there as it stood in another store, with its history and the level that people have given it. */
    void move(Moved moved) {
        DiplomaticEvent event = moved.event();
        write(event, 0);
        for (PastState past : moved.past()) {
            remember(event.id().value(), past.version(), past.when(), past.who(), past.state() == null ? null
                    : EventJson.print(past.state()));
        }
    }

    /** @param before the version on which it rests; 0 for none */
    private void write(DiplomaticEvent saved, long before) {
        boolean there = handle.createQuery("SELECT 1 FROM event WHERE id = :id").bind("id", saved.id().value()).mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (there != before > 0) {
            throw new StaleEvent(saved.id());
        }
        seriesOf(saved);
        Update update = handle.createUpdate(there ? UPDATE : INSERT);
        if (there) {
            update.bind("before", before);
        }
        int document = index.put(HitKind.EVENT, saved.id().toString(), saved.facts().name(), detail(saved.facts()), words.of(saved));
        if (bind(update, saved).bind("document", document).execute() == 0) {
            throw new StaleEvent(saved.id());
        }
        if (there) {
            clear(saved);
        }
        parts(saved);
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
            throw new StaleEvent(new org.chancery.agenda.EventId(id));
        }
        index.remove(HitKind.EVENT, id.toString());
        remember(id, version + 1, now, author, null);
    }

    private void remember(UUID event, long version, Instant when, Author who, @Nullable String json) {
        handle.createUpdate("INSERT INTO event_change (event, version, changed, author, after_json) VALUES (:event, :version, :changed,"
                + " :author, :json)").bind("event", event).bind("version", version).bind("changed", when).bind("author", who.name()).bind(
                        "json", json == null ? null : Compressed.pack(json.getBytes(StandardCharsets.UTF_8)))
                .execute();
    }

    private Update bind(Update update, DiplomaticEvent event) {
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
        return update.bind("version", event.version()).bind("created", event.created()).bind("modified", event.modified());
    }

    private void clear(DiplomaticEvent event) {
        for (String table : List.of("attestation", "participation", "event_country", "event_name")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE event = :event").bind("event", event.id().value()).execute();
        }
    }

    private void parts(DiplomaticEvent event) {
        UUID id = event.id().value();
        Set<Citation> sources = new LinkedHashSet<>();
        for (Attestation a : event.attestations()) {
            if (a.source() != null) {
                sources.add(a.source());
            }
        }
        sources.forEach(new ArticleRows(handle)::cite);
        AttestationRows.insert(handle, event.id(), event.attestations());
        participations(id, event.facts().participations());
        countries(id, countries(event.facts()));
        event.facts().aliases().forEach((language, name) -> handle.createUpdate("INSERT INTO event_name (event, language, name) VALUES"
                + " (:event, :language, :name)").bind("event", id).bind("language", language).bind("name", name).execute());
    }

    private void seriesOf(DiplomaticEvent event) {
        for (Attestation a : event.attestations()) {
            if (a.claim() instanceof Claim.InSeries(var series, String name) && series != null) {
                references.series(series.value(), name);
            }
        }
    }

    private void participations(UUID event, List<Participation> all) {
        if (all.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle
                .prepareBatch("INSERT INTO participation (event, place, party, office, role, attendance) VALUES (:event,"
                        + " :place, :party, :office, :role, :attendance)");
        for (int i = 0; i < all.size(); i++) {
            Participation one = all.get(i);
            Office office = one.party() instanceof Person person ? person.office() : null;
            batch.bind("event", event).bind("place", i).bind("party", references.party(one.party()))
                    .bind("office", references.office(office))
                    .bind("role", one.role().code()).bind("attendance", one.attendance().code()).add();
        }
        batch.execute();
    }

    private void countries(UUID event, Set<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO event_country (event, country) VALUES (:event, :country)");
        codes.forEach(code -> batch.bind("event", event).bind("country", code).add());
        batch.execute();
    }

    private static Set<String> countries(EventFacts facts) {
        Set<String> codes = new TreeSet<>();
        if (facts.venue().country() != null) {
            codes.add(facts.venue().country().code());
        }
        facts.participations().forEach(p -> country(p.party(), codes));
        return codes;
    }

    private static void country(Party party, Set<String> into) {
        switch (party) {
            case State state -> into.add(state.country().code());
            case Person person -> {
                if (person.office() != null && person.office().country() != null) {
                    into.add(person.office().country().code());
                }
            }
            case Organisation organisation -> {}
        }
    }

    /** What a sheet shows of who takes part, in order and without repeats. */
    private static List<String> codes(EventFacts facts) {
        Set<String> codes = new LinkedHashSet<>();
        for (Participation p : facts.participations()) {
            country(p.party(), codes);
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
