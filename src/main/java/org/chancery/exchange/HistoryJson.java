package org.chancery.exchange;

import org.chancery.agenda.Attestation;
import org.chancery.agenda.Bin.Binned;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.past.FieldChange;
import org.chancery.agenda.past.PastChange;
import org.chancery.agenda.past.PastValue;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes and what stands in the bin, one JSON object each on one line; times are UTC, values are codes, EDTF or the text itself. */
public final class HistoryJson {
    private HistoryJson() {}

    /** {@code when} is null for what was here before such changes were kept, {@code who} then empty. */
    public static String line(PastChange change) {
        ObjectNode node = JsonValues.object().put("version", change.number()).put("when", JsonValues.text(change.when())).put("who", change
                .who().name()).put("what", change.kind().code());
        ArrayNode fields = node.putArray("changes");
        for (FieldChange one : change.fields()) {
            fields.addObject().put("field", one.field().code()).put("was", value(one.was())).put("is", value(one.is()));
        }
        return node.toString();
    }

    public static String line(Binned binned) {
        return JsonValues.object().put("id", binned.event().id().toString()).put("uid", binned.event().uid()).put("name", binned.event()
                .facts().name()).put("removed", binned.removed().toString()).put("who", binned.who().name()).put("keptUntil", binned
                        .keptUntil().toString())
                .toString();
    }

    private static @Nullable String value(@Nullable PastValue value) {
        return switch (value) {
            case null -> null;
            case PastValue.InForce(Claim claim) -> value(claim);
            case PastValue.Claimed(Attestation claim) -> claim.field().key() + " " + value(claim.claim()) + " (" + source(claim) + ")";
            case PastValue.Text(String text) -> text;
            case PastValue.Day(var day) -> day.toString();
            case PastValue.Yes() -> "yes";
            case PastValue.Travels(ReleaseLevel level) -> level.code();
            case PastValue.Holds(Office office) -> office.title() + (office.country() == null ? "" : " (" + office.country() + ")");
        };
    }

    private static String value(Claim claim) {
        return switch (claim) {
            case Claim.With with -> with.value() + " " + with.participation().role().code() + " " + with.participation().attendance()
                    .code();
            case Claim.Dated dated -> dated.value() + hours(dated.hours());
            case Claim.MovedTo moved -> moved.value() + hours(moved.hours());
            default -> claim.value();
        };
    }

    private static String hours(@Nullable Hours hours) {
        return hours == null ? "" : " " + hours.start() + (hours.end() == null ? "" : "/" + hours.end());
    }

    private static String source(Attestation claim) {
        Citation source = claim.source();
        String who = source == null ? claim.chosen() ? "choice" : "by hand" : source.outlet() == null ? source.title() : source.outlet();
        return who + ", " + claim.day();
    }
}
