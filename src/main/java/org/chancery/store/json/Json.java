package org.chancery.store.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.agenda.Word;
import org.chancery.json.BoundedJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes trees; a key whose value is null is left out. */
final class Json {
    /** No article that was taken in is longer. */
    private static final int LONGEST_TEXT = 100_000_000;
    private static final JsonMapper MAPPER = BoundedJson.ofTexts(LONGEST_TEXT).mapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    static String print(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static ObjectNode put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
        return node;
    }

    static ObjectNode put(ObjectNode node, String key, @Nullable Word value) {
        return put(node, key, value == null ? null : (Object) value.code());
    }

    static <T> ObjectNode putAll(ObjectNode node, String key, List<T> values, Function<T, JsonNode> write) {
        if (!values.isEmpty()) {
            node.set(key, array(values, write));
        }
        return node;
    }

    static <T> ArrayNode array(List<T> values, Function<T, JsonNode> write) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }

    static String string(JsonNode node, String key) {
        String value = text(node, key);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + key + "\" in stored JSON");
        }
        return value;
    }

    static <T> @Nullable T map(JsonNode node, String key, Function<String, T> read) {
        String value = text(node, key);
        return value == null ? null : read.apply(value);
    }

    static <T> List<T> list(@Nullable JsonNode array, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        if (array != null) {
            array.forEach(value -> values.add(read.apply(value)));
        }
        return values;
    }

    static <E extends Enum<E> & Word> @Nullable E word(JsonNode node, String key, Class<E> type) {
        String value = text(node, key);
        return value == null ? null : Word.parse(type, value);
    }

    static <E extends Enum<E> & Word> E wordOf(JsonNode node, String key, Class<E> type) {
        return Word.parse(type, string(node, key));
    }

    static @Nullable LocalDate day(JsonNode node, String key) {
        return map(node, key, LocalDate::parse);
    }

    static @Nullable LocalTime time(JsonNode node, String key) {
        return map(node, key, LocalTime::parse);
    }
}
