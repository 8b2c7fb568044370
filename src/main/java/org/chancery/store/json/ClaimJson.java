package org.chancery.store.json;

import java.util.List;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.Claim;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.Participation;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.place.Venue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims, each under a key that says its kind. */
final class ClaimJson {
    private ClaimJson() {}

    static ObjectNode write(Claim claim) {
        ObjectNode node = Json.object();
        switch (claim) {
            case Claim.Named(String name) -> Json.put(node, "name", name);
            case Claim.OfKind(EventKind kind, VisitKind visit) -> Json.put(Json.put(node, "kind", kind), "visitKind", visit);
            case Claim.InSeries(SeriesId series, String name) -> Json.put(Json.put(node, "series", name), "id", series);
            case Claim.Edition(Integer ordinal) -> Json.put(node, "ordinal", ordinal == null ? "" : ordinal.toString());
            case Claim.Dated(EventDate date, Hours hours) -> node.set("date", DateJson.hours(DateJson.write(date), hours));
            case Claim.MovedTo(EventDate date, Hours hours) -> node.set("newDate", DateJson.hours(DateJson.write(date), hours));
            case Claim.At(Venue venue) -> node.set("place", VenueJson.write(venue));
            case Claim.With(Participation participation) -> node.set("participation", PartyJson.write(participation));
            case Claim.Delegations(List<Participation> all) -> node.set("participations", Json.array(all, PartyJson::write));
            case Claim.InStatus(EventStatus status) -> Json.put(node, "status", status);
            case Claim.AtLevel(Level level) -> Json.put(node, "level", level == null ? "" : level.code());
            case Claim.InMode(AttendanceMode mode) -> Json.put(node, "mode", mode == null ? "" : mode.code());
        }
        return node;
    }

    static Claim read(JsonNode node) {
        String key = node.propertyNames().iterator().next();
        JsonNode value = node.get(key);
        return switch (key) {
            case "name" -> new Claim.Named(value.asString());
            case "kind" -> new Claim.OfKind(Json.wordOf(node, key, EventKind.class), Json.word(node, "visitKind", VisitKind.class));
            case "series" -> new Claim.InSeries(Json.map(node, "id", SeriesId::of), value.asString());
            case "ordinal" -> new Claim.Edition(value.asString().isEmpty() ? null : Integer.valueOf(value.asString()));
            case "date" -> new Claim.Dated(DateJson.read(value), DateJson.hours(value));
            case "newDate" -> new Claim.MovedTo(DateJson.read(value), DateJson.hours(value));
            case "place" -> new Claim.At(VenueJson.read(value));
            case "participation" -> new Claim.With(PartyJson.participation(value));
            case "participations" -> new Claim.Delegations(Json.list(value, PartyJson::participation));
            case "status" -> new Claim.InStatus(Json.wordOf(node, key, EventStatus.class));
            case "level" -> new Claim.AtLevel(value.asString().isEmpty() ? null : Json.wordOf(node, key, Level.class));
            case "mode" -> new Claim.InMode(value.asString().isEmpty() ? null : Json.wordOf(node, key, AttendanceMode.class));
            default -> throw new IllegalArgumentException("no claim is kept under \"" + key + "\"");
        };
    }
}
