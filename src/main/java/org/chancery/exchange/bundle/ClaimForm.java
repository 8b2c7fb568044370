package org.chancery.exchange.bundle;

import java.time.ZoneId;
import java.util.List;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.Participation;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.exchange.JsonValues;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The value of a claim in full, in a form that its field decides. */
final class ClaimForm {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final int LONGEST_ZONE = 64;

    private ClaimForm() {}

    static JsonNode write(Claim claim) {
        return switch (claim) {
            case Claim.Named(String name) -> MAKE.stringNode(name);
            case Claim.OfKind(EventKind kind, VisitKind visit) -> JsonValues.object().put("kind", kind.code()).put("visitKind", JsonValues
                    .code(visit));
            case Claim.InSeries(SeriesId series, String name) -> JsonValues.object().put("id", JsonValues.text(series)).put("name", name);
            case Claim.Edition(Integer ordinal) -> ordinal == null ? MAKE.nullNode() : MAKE.numberNode(ordinal);
            case Claim.Dated(EventDate date, Hours hours) -> DateForm.write(date, hours);
            case Claim.MovedTo(EventDate date, Hours hours) -> DateForm.write(date, hours);
            case Claim.At(Venue venue) -> write(venue);
            case Claim.With(Participation participation) -> PartyForm.write(participation);
            case Claim.Delegations(List<Participation> all) -> {
                ArrayNode array = MAKE.arrayNode();
                all.forEach(one -> array.add(PartyForm.write(one)));
                yield array;
            }
            case Claim.InStatus(EventStatus status) -> MAKE.stringNode(status.code());
            case Claim.AtLevel(Level level) -> level == null ? MAKE.nullNode() : MAKE.stringNode(level.code());
            case Claim.InMode(AttendanceMode mode) -> mode == null ? MAKE.nullNode() : MAKE.stringNode(mode.code());
        };
    }

    private static ObjectNode write(Venue venue) {
        Coordinates at = venue.coordinates();
        return JsonValues.object().put("city", venue.city()).put("country", JsonValues.text(venue.country())).put("building", venue
                .building()).put("lat", at == null ? null : Double.valueOf(at.latitude())).put("lon", at == null ? null
                        : Double.valueOf(at.longitude()))
                .put("zone", JsonValues.text(venue.zone()));
    }

    /** @param attestation that holds {@code field} and {@code claim} */
    static Claim read(Fields attestation) {
        return switch (field(attestation)) {
            case NAME -> new Claim.Named(attestation.string("claim"));
            case KIND -> {
                Fields kind = attestation.object("claim");
                yield new Claim.OfKind(kind.word("kind", EventKind.class), kind.wordOrNull("visitKind", VisitKind.class));
            }
            case SERIES -> {
                Fields series = attestation.object("claim");
                yield new Claim.InSeries(series.parsedOrNull("id", SeriesId::of), series.string("name"));
            }
            case ORDINAL -> new Claim.Edition(attestation.has("claim") ? (int) attestation.number("claim", Integer.MIN_VALUE,
                    Integer.MAX_VALUE) : null);
            case DATE -> new Claim.Dated(DateForm.read(attestation.object("claim")), DateForm.hours(attestation.object("claim")));
            case NEW_DATE -> new Claim.MovedTo(DateForm.read(attestation.object("claim")), DateForm.hours(attestation.object("claim")));
            case PLACE -> new Claim.At(venue(attestation.object("claim")));
            case PARTICIPANTS, ORGANISATIONS -> attestation.isArray("claim") ? new Claim.Delegations(attestation.objects("claim").stream()
                    .map(PartyForm::participation).toList()) : new Claim.With(PartyForm.participation(attestation.object("claim")));
            case STATUS -> new Claim.InStatus(attestation.word("claim", EventStatus.class));
            case LEVEL -> new Claim.AtLevel(attestation.wordOrNull("claim", Level.class));
            case MODE -> new Claim.InMode(attestation.wordOrNull("claim", AttendanceMode.class));
        };
    }

    private static ClaimField field(Fields attestation) {
        String key = attestation.string("field");
        for (ClaimField field : ClaimField.values()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        return attestation.unknown("field");
    }

    private static Venue venue(Fields place) {
        Coordinates at = place.has("lat") || place.has("lon") ? place.checked("lat", () -> new Coordinates(place.real("lat"), place.real(
                "lon"))) : null;
        place.text("zone", LONGEST_ZONE);
        return new Venue(place.filled("city"), place.parsedOrNull("country", Country::new), place.filled("building"), at,
                place.parsedOrNull(
                        "zone", ZoneId::of));
    }
}
