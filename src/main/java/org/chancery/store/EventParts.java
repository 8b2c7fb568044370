package org.chancery.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.Participation;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows that hang on events: claims, those who take part, countries and names. */
final class EventParts {
    private static final String PARTICIPATION = "INSERT INTO participation (event, place, party, office, role, attendance) VALUES (:event,"
            + " :place, :party, :office, :role, :attendance)";
    private static final String COUNTRY = "INSERT INTO event_country (event, country) VALUES (:event, :country)";
    private static final String NAME = "INSERT INTO event_name (event, language, name) VALUES (:event, :language, :name)";

    private final Handle handle;
    private final References references;

    EventParts(Handle handle, References references) {
        this.handle = handle;
        this.references = references;
    }

    void clear(List<DiplomaticEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        for (String table : List.of("attestation", "participation", "event_country", "event_name")) {
            try (PreparedBatch batch = handle.prepareBatch("DELETE FROM " + table + " WHERE event = :event")) {
                events.forEach(event -> batch.bind("event", event.id().value()).add());
                batch.execute();
            }
        }
    }

    void insert(List<DiplomaticEvent> events) {
        Set<Citation> cited = new LinkedHashSet<>();
        events.forEach(event -> event.attestations().stream().map(Attestation::source).filter(Objects::nonNull).forEach(cited::add));
        new ArticleRows(handle).cite(cited);
        AttestationRows.insert(handle, events);
        RowBatch participations = new RowBatch(handle, PARTICIPATION);
        RowBatch countries = new RowBatch(handle, COUNTRY);
        RowBatch names = new RowBatch(handle, NAME);
        for (DiplomaticEvent event : events) {
            UUID id = event.id().value();
            participations(participations, id, event.facts().participations());
            countries(event.facts()).forEach(code -> countries.next().bind("event", id).bind("country", code).add());
            event.facts().aliases().forEach((language, name) -> names.next().bind("event", id).bind("language", language).bind("name", name)
                    .add());
        }
        participations.send();
        countries.send();
        names.send();
    }

    private void participations(RowBatch rows, UUID event, List<Participation> all) {
        for (int i = 0; i < all.size(); i++) {
            Participation one = all.get(i);
            Office office = one.party() instanceof Person person ? person.office() : null;
            UUID party = references.party(one.party());
            rows.next().bind("event", event).bind("place", i).bind("party", party).bind("office", references.office(office))
                    .bind("role", one
                            .role().code())
                    .bind("attendance", one.attendance().code()).add();
        }
    }

    private static Set<String> countries(EventFacts facts) {
        Set<String> codes = new TreeSet<>();
        if (facts.venue().country() != null) {
            codes.add(facts.venue().country().code());
        }
        facts.participations().forEach(p -> country(p.party(), codes));
        return codes;
    }

    /** Adds the country of a state or of a person's office. */
    static void country(Party party, Set<String> into) {
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
}
