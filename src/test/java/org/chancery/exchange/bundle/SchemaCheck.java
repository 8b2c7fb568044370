package org.chancery.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a document against the bundle's schema: the keywords of JSON Schema 2020-12 that the schema uses, and no others. */
final class SchemaCheck {
    private static final Set<String> KNOWN = Set.of("$schema", "$defs", "$ref", "title", "description", "type", "properties", "required",
            "additionalProperties", "items", "enum", "const", "pattern", "minimum", "maximum", "anyOf", "oneOf");

    private final JsonNode root;

    SchemaCheck() {
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/org/chancery/exchange/bundle.schema.json")) {
            root = JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What breaks the schema, with its path; empty if nothing does. */
    List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        check(root, document, "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        schema.propertyNames().forEach(keyword -> {
            if (!KNOWN.contains(keyword)) {
                throw new IllegalStateException("the check does not know " + keyword);
            }
        });
        if (schema.has("$ref")) {
            check(root.at(schema.get("$ref").stringValue().substring(1)), value, path, faults);
        }
        if (schema.has("type") && !anyType(schema.get("type"), value)) {
            faults.add(path + " is not of type " + schema.get("type") + ": " + value);
            return;
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            faults.add(path + " is not " + schema.get("const"));
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(path + " is none of the words: " + value);
        }
        if (schema.has("pattern") && value.isString() && !Pattern.compile(schema.get("pattern").stringValue()).matcher(value.stringValue())
                .find()) {
            faults.add(path + " does not look like " + schema.get("pattern") + ": " + value);
        }
        bounds(schema, value, path, faults);
        alternatives(schema, value, path, faults);
        members(schema, value, path, faults);
    }

    private static void bounds(JsonNode schema, JsonNode value, String path, List<String> faults) {
        if (value.isNumber() && (schema.has("minimum") && value.doubleValue() < schema.get("minimum").doubleValue() || schema.has("maximum")
                && value.doubleValue() > schema.get("maximum").doubleValue())) {
            faults.add(path + " is out of bounds: " + value);
        }
    }

    private void alternatives(JsonNode schema, JsonNode value, String path, List<String> faults) {
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (schema.has(keyword)) {
                long fitting = schema.get(keyword).valueStream().filter(one -> {
                    List<String> own = new ArrayList<>();
                    check(one, value, path, own);
                    return own.isEmpty();
                }).count();
                if (fitting == 0 || keyword.equals("oneOf") && fitting > 1) {
                    faults.add(path + " fits " + fitting + " of " + keyword + ": " + value);
                }
            }
        }
    }

    private void members(JsonNode schema, JsonNode value, String path, List<String> faults) {
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), path + "[" + i + "]", faults);
            }
        }
        if (!value.isObject()) {
            return;
        }
        if (schema.has("required")) {
            schema.get("required").valueStream().map(JsonNode::stringValue).filter(key -> !value.has(key)).forEach(key -> faults.add(path
                    + " lacks " + key));
        }
        JsonNode properties = schema.get("properties");
        JsonNode others = schema.get("additionalProperties");
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String at = path + "." + member.getKey();
            if (properties != null && properties.has(member.getKey())) {
                check(properties.get(member.getKey()), member.getValue(), at, faults);
            } else if (others != null && others.isBoolean() && !others.booleanValue()) {
                faults.add(at + " is not in the schema");
            } else if (others != null && others.isObject()) {
                check(others, member.getValue(), at, faults);
            }
        }
    }

    private static boolean anyType(JsonNode types, JsonNode value) {
        return types.isArray() ? types.valueStream().anyMatch(one -> isType(one.stringValue(), value)) : isType(types.stringValue(), value);
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalStateException("the check does not know the type " + type);
        };
    }
}
