package org.chancery.store.json;

import java.time.LocalTime;
import org.chancery.date.EdtfValue;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Dates and hours. */
final class DateJson {
    private DateJson() {}

    static ObjectNode write(EventDate date) {
        ObjectNode node = Json.put(Json.object(), "edtf", date.edtf());
        if (date.value() instanceof EdtfValue.UpTo upTo) {
            Json.put(node, "reference", upTo.reference());
        }
        return Json.put(node, "words", date.words());
    }

    static EventDate read(JsonNode node) {
        return EventDate.parse(Json.string(node, "edtf"), Json.day(node, "reference")).withWords(Json.text(node, "words"));
    }

    static EventDate readOrUnknown(@Nullable JsonNode node) {
        return node == null ? EventDate.UNKNOWN : read(node);
    }

    static ObjectNode hours(ObjectNode node, @Nullable Hours hours) {
        return hours == null ? node : Json.put(Json.put(node, "starts", hours.start()), "ends", hours.end());
    }

    static @Nullable Hours hours(JsonNode node) {
        LocalTime start = Json.time(node, "starts");
        return start == null ? null : new Hours(start, Json.time(node, "ends"));
    }
}
