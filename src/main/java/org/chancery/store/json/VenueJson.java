package org.chancery.store.json;

import java.time.ZoneId;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Venues. */
public final class VenueJson {
    private VenueJson() {}

    public static String print(Venue venue) {
        return Json.print(write(venue));
    }

    public static Venue parse(String text) {
        return read(Json.parse(text));
    }

    static ObjectNode write(Venue venue) {
        ObjectNode node = Json.put(Json.put(Json.object(), "city", venue.city()), "country", (Object) venue.country());
        Json.put(Json.put(node, "building", venue.building()), "zone", (Object) venue.zone());
        if (venue.coordinates() != null) {
            node.put("latitude", venue.coordinates().latitude()).put("longitude", venue.coordinates().longitude());
        }
        return node;
    }

    static Venue read(JsonNode node) {
        JsonNode latitude = node.get("latitude");
        JsonNode longitude = node.get("longitude");
        Coordinates where = latitude == null || longitude == null ? null : new Coordinates(latitude.asDouble(), longitude.asDouble());
        return new Venue(Json.text(node, "city"), Json.map(node, "country", Country::of), Json.text(node, "building"), where, Json.map(node,
                "zone", ZoneId::of));
    }
}
