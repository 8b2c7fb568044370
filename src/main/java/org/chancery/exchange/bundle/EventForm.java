package org.chancery.exchange.bundle;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.PastState;
import org.chancery.exchange.EventJson;
import org.chancery.exchange.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an event: the keys of a listed one, then what only a store knows of it, its history last. */
record EventForm(BundleOptions options) {

    /**
     * @param past
     *            oldest first; the last one is the event as it stands
     */
    ObjectNode write(DiplomaticEvent whole, List<PastState> past, @Nullable Imported imported, @Nullable Exported exported) {
        DiplomaticEvent event = shown(whole);
        ObjectNode node = EventJson.node(event, options.recheck().apply(event));
        AttestationForm.write(event.attestations(), node.putArray("attestations"));
        ObjectNode aliases = node.putObject("aliases");
        new TreeMap<>(event.facts().aliases()).forEach(aliases::put);
        node.put("seriesId", JsonValues.text(event.facts().series())).put("owner", event.owner()).put("recheckSet", JsonValues.day(event
                .recheck())).put("version", event.version()).put("created", event.created().toString()).put("modified", event.modified()
                        .toString());
        write(node, imported, exported);
        history(node.putArray("history"), event, past);
        return node;
    }

    private void write(ObjectNode node, @Nullable Imported imported, @Nullable Exported exported) {
        if (imported == null) {
            node.putNull("imported");
        } else {
            node.putObject("imported").put("sequence", imported.sequence()).put("modified", JsonValues.text(imported.modified())).put(
                    "lines", options.notes() ? imported.lines() : withoutDescription(imported.lines()));
        }
        if (exported == null) {
            node.putNull("exported");
        } else {
            node.putObject("exported").put("sequence", exported.sequence()).put("written", exported.written());
        }
    }

    /** The description of somebody else's event is the desk's note here. */
    private static String withoutDescription(String lines) {
        return lines.replaceAll("(?mi)^(DESCRIPTION|X-ALT-DESC)[;:].*\\n", "");
    }

    /** The newest state stands already above and is not told again. */
    private void history(ArrayNode history, DiplomaticEvent event, List<PastState> past) {
        for (int i = 0; i < past.size(); i++) {
            PastState one = past.get(i);
            ObjectNode node = history.addObject().put("version", one.version()).put("when", one.when().toString()).put("who", one.who()
                    .name());
            if (one.state() == null) {
                node.putNull("state");
            } else if (i < past.size() - 1 || !Sameness.whole(shown(one.state()), event)) {
                state(node.putObject("state"), shown(one.state()));
            }
        }
    }

    private static void state(ObjectNode node, DiplomaticEvent state) {
        node.put("uid", state.uid()).put("note", state.note()).put("owner", state.owner())
                .put("recheckSet", JsonValues.day(state.recheck()))
                .put("reviewed", state.reviewed()).put("created", state.created().toString()).put("release", state.release().code());
        AttestationForm.write(state.attestations(), node.putArray("attestations"));
    }

    /** With times as exact as a store keeps them, and the note only if it is asked for. */
    private DiplomaticEvent shown(DiplomaticEvent event) {
        return new DiplomaticEvent(event.id(), event.uid(), event.facts(), event.attestations(), options.notes() ? event.note() : "", event
                .owner(), event.release(), event.recheck(), event.reviewed(), event.version(),
                event.created().truncatedTo(ChronoUnit.MICROS),
                event
                        .modified());
    }
}
