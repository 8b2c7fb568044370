package org.chancery.store.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.Word;
import org.chancery.party.PartyId;
import org.chancery.place.Country;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A filter that is kept; what it does not ask is left out. */
public final class FilterJson {
    private FilterJson() {}

    public static String print(EventFilter filter) {
        ObjectNode node = Json.put(Json.put(Json.object(), "from", filter.from()), "to", filter.to());
        texts(node, "countries", filter.countries(), Country::toString);
        texts(node, "parties", filter.parties(), name -> name);
        texts(node, "partyIds", filter.partyIds(), PartyId::toString);
        texts(node, "kinds", filter.kinds(), Word::code);
        texts(node, "levels", filter.levels(), Word::code);
        texts(node, "statuses", filter.statuses(), Word::code);
        texts(node, "series", filter.series(), name -> name);
        texts(node, "releases", filter.releases(), Word::code);
        return Json.print(node.put("undatedToo", filter.undatedToo()));
    }

    public static EventFilter parse(String text) {
        JsonNode node = Json.parse(text);
        return new EventFilter(Json.day(node, "from"), Json.day(node, "to"), set(node, "countries", Country::of), set(node, "parties",
                name -> name), set(node, "partyIds", id -> new PartyId(UUID.fromString(id))),
                set(node, "kinds", code -> Word.parse(
                        EventKind.class, code)),
                set(node, "levels", code -> Word.parse(Level.class, code)), set(node, "statuses",
                        code -> Word.parse(EventStatus.class, code)),
                set(node, "series", name -> name), node.get("undatedToo").asBoolean(), node.has("releases") ? set(node,
                        "releases", code -> Word.parse(ReleaseLevel.class, code)) : Set.of());
    }

    private static <T> void texts(ObjectNode node, String key, Collection<T> values, Function<T, String> text) {
        List<String> sorted = values.stream().map(text).sorted().toList();
        Json.putAll(node, key, sorted, value -> JsonNodeFactory.instance.stringNode(value));
    }

    private static <T> Set<T> set(JsonNode node, String key, Function<String, T> read) {
        return new HashSet<>(Json.list(node.get(key), value -> read.apply(value.asString())));
    }
}
