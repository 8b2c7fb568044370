package org.chancery.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.agenda.Word;
import org.chancery.date.DatePrecision;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The domain's values as JSON, the same wherever they appear: what is not known is null, words are in lower case with hyphens. */
public final class JsonValues {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private JsonValues() {}

    public static ObjectNode object() {
        return MAKE.objectNode();
    }

    public static @Nullable String code(@Nullable Word word) {
        return word == null ? null : word.code();
    }

    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Days are inclusive and local to the venue; null if nothing is known. */
    static JsonNode date(EventDate date, @Nullable Hours hours) {
        if (date.isUnknown()) {
            return MAKE.nullNode();
        }
        DatePrecision precision = hours != null && date.precision() == DatePrecision.DAY ? DatePrecision.TIME : date.precision();
        ObjectNode node = object();
        node.put("edtf", date.edtf()).put("start", text(date.earliestOrNull())).put("end", text(date.latestOrNull())).put("precision",
                precision.code());
        node.set("time", hours(hours));
        node.put("text", date.words());
        return node;
    }

    private static JsonNode hours(@Nullable Hours hours) {
        return hours == null ? MAKE.nullNode() : object().put("start", hours.start().toString()).put("end", text(hours.end()));
    }

    /** Null if nothing is known. */
    static JsonNode place(Venue venue) {
        if (venue.isUnknown()) {
            return MAKE.nullNode();
        }
        Coordinates at = venue.coordinates();
        return object().put("city", venue.city()).put("country", text(venue.country())).put("lat", at == null ? null : Double.valueOf(at
                .latitude())).put("lon", at == null ? null : Double.valueOf(at.longitude())).put("zone", text(venue.zone()));
    }

    static JsonNode participants(List<Country> countries, List<Person> people, List<Organisation> organisations) {
        ObjectNode node = object();
        ArrayNode states = node.putArray("countries");
        countries.forEach(c -> states.add(c.code()));
        ArrayNode persons = node.putArray("people");
        people.forEach(p -> persons.add(person(p)));
        ArrayNode bodies = node.putArray("organisations");
        organisations.forEach(o -> bodies.add(o.name()));
        return node;
    }

    private static JsonNode person(Person person) {
        Office office = person.office();
        return object().put("name", person.name()).put("office", office == null ? null : office.title()).put("country", office == null
                ? null : text(office.country()));
    }

    public static @Nullable String day(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }
}
