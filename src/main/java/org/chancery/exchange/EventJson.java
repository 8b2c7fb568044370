package org.chancery.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.Participation;
import org.chancery.article.Passage;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored event as one JSON object on one line: the keys of a reading's event, and what only a stored one has. */
public final class EventJson {
    private final DiplomaticEvent event;
    private final EventFacts facts;

    private EventJson(DiplomaticEvent event) {
        this.event = event;
        this.facts = event.facts();
    }

    /** @param recheck the day to look again; null if there is none */
    public static String line(DiplomaticEvent event, @Nullable LocalDate recheck) {
        return node(event, recheck).toString();
    }

    /** The same as a tree, for what is to stand beside it. */
    public static ObjectNode node(DiplomaticEvent event, @Nullable LocalDate recheck) {
        return new EventJson(event).node(recheck);
    }

    private ObjectNode node(@Nullable LocalDate recheck) {
        ObjectNode node = JsonValues.object();
        node.put("id", event.id().toString()).put("uid", event.uid()).put("name", facts.name()).put("kind", facts.kind().code()).put(
                "visitKind", JsonValues.code(facts.visitKind())).put("series", series()).put("ordinal", facts.ordinal()).put("status", facts
                        .status().code())
                .put("level", JsonValues.code(facts.level())).put("mode", JsonValues.code(facts.mode())).putNull(
                        "confidence");
        node.set("date", JsonValues.date(facts.date(), facts.hours()));
        node.putNull("newDate");
        node.set("previousDate", JsonValues.date(facts.previousDate(), null));
        node.set("place", JsonValues.place(facts.venue()));
        node.set("participants", participants());
        node.put("recheck", JsonValues.day(recheck)).put("note", event.note()).put("reviewed", event.reviewed());
        participations(node.putArray("participations"));
        evidence(node.putArray("evidence"));
        attestations(node.putArray("attestations"));
        node.put("release", event.release().code());
        return node;
    }

    private @Nullable String series() {
        return event.attestations().stream().map(Attestation::claim).filter(Claim.InSeries.class::isInstance)
                .map(Claim.InSeries.class::cast)
                .filter(c -> c.series() != null && c.series().equals(facts.series())).map(Claim.InSeries::name).findFirst().orElse(null);
    }

    private tools.jackson.databind.JsonNode participants() {
        List<Country> countries = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        List<Organisation> organisations = new ArrayList<>();
        for (Participation one : facts.participations()) {
            switch (one.party()) {
                case State(Country country) -> countries.add(country);
                case Person person -> people.add(person);
                case Organisation organisation -> organisations.add(organisation);
            }
        }
        return JsonValues.participants(countries, people, organisations);
    }

    private void participations(ArrayNode list) {
        for (Participation one : facts.participations()) {
            ObjectNode node = list.addObject();
            switch (one.party()) {
                case State(Country country) -> node.put("party", country.code()).putNull("office").put("country", country.code());
                case Organisation organisation -> node.put("party", organisation.name()).putNull("office").putNull("country");
                case Person person -> {
                    Office office = person.office();
                    node.put("party", person.name()).put("office", office == null ? null : office.title()).put("country", office == null
                            ? null : JsonValues.text(office.country()));
                }
            }
            node.put("role", one.role().code()).put("attendance", one.attendance().code());
        }
    }

    /** The newest passage for each field. */
    private void evidence(ArrayNode list) {
        Map<ClaimField, Passage> newest = new EnumMap<>(ClaimField.class);
        for (Attestation a : event.attestations()) {
            if (a.passage() != null) {
                newest.put(a.field(), a.passage());
            }
        }
        newest.forEach(
                (field, passage) -> list.addObject().put("field", field.key()).put("start", passage.start()).put("end", passage.end())
                        .put("text", passage.text()));
    }

    private void attestations(ArrayNode list) {
        for (Attestation a : event.attestations()) {
            ObjectNode node = list.addObject();
            Citation source = a.source();
            if (source == null) {
                node.putNull("article");
            } else {
                node.putObject("article").put("id", source.id().toString()).put("title", source.title()).put("outlet", source.outlet()).put(
                        "published", JsonValues.day(source.published())).put("sha256", source.sha256());
            }
            Passage passage = a.passage();
            node.put("field", a.field().key()).put("value", a.claim().value()).put("start", passage == null ? null : Integer.valueOf(passage
                    .start())).put("end", passage == null ? null : Integer.valueOf(passage.end())).put("text", passage == null ? null
                            : passage.text())
                    .put("day", a.day().toString()).put("chosen", a.chosen());
        }
    }
}
