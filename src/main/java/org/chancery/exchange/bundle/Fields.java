package org.chancery.exchange.bundle;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.agenda.Word;
import org.chancery.agenda.incoming.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a bundle while it is read. What is asked for is there in the form that is asked for, or a {@link WrongValue} says where it is
 * not.
 *
 * @param path
 *            from the element of the bundle, such as {@code attestations[3].claim}
 */
record Fields(JsonNode node, String path) {
    private static final int SHOWN = 60;

    /** A value that is not as the format has it; {@code text} is its path and what stands there. */
    static final class WrongValue extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String text;
        private final Remark.Kind kind;

        private WrongValue(String text, Remark.Kind kind, @Nullable Throwable cause) {
            super(text + ": " + kind, cause);
            this.text = text;
            this.kind = kind;
        }

        Remark at(int line) {
            return new Remark(line, text, kind);
        }
    }

    /** Whether something stands there, be it of a wrong type. */
    boolean has(String key) {
        JsonNode value = node.get(key);
        return value != null && !value.isNull();
    }

    Fields object(String key) {
        JsonNode value = present(key);
        return value.isObject() ? new Fields(value, at(key)) : wrong(key, value, Remark.Kind.WRONG_TYPE, null);
    }

    @Nullable
    Fields objectOrNull(String key) {
        return has(key) ? object(key) : null;
    }

    /** The objects of an array. */
    List<Fields> objects(String key) {
        JsonNode array = present(key);
        if (!array.isArray()) {
            return wrong(key, array, Remark.Kind.WRONG_TYPE, null);
        }
        List<Fields> all = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            JsonNode one = array.get(i);
            all.add(one.isObject() ? new Fields(one, at(key) + "[" + i + "]") : wrong(key + "[" + i + "]", one, Remark.Kind.WRONG_TYPE,
                    null));
        }
        return all;
    }

    boolean isArray(String key) {
        JsonNode value = node.get(key);
        return value != null && value.isArray();
    }

    String string(String key) {
        JsonNode value = present(key);
        if (!value.isString()) {
            return wrong(key, value, Remark.Kind.WRONG_TYPE, null);
        }
        String text = value.stringValue();
        return wellFormed(text) ? text : wrong(key, value, Remark.Kind.BAD_VALUE, null);
    }

    @Nullable
    String text(String key) {
        return has(key) ? string(key) : null;
    }

    /** A string; null if it says nothing. */
    @Nullable
    String filled(String key) {
        String text = text(key);
        return text == null || text.isBlank() ? null : text;
    }

    /** A string of at most this many characters. */
    @Nullable
    String text(String key, int longest) {
        String text = text(key);
        return text == null || text.length() <= longest ? text : wrong(key, present(key), Remark.Kind.BAD_VALUE, null);
    }

    boolean flag(String key) {
        JsonNode value = present(key);
        return value.isBoolean() ? value.booleanValue() : wrong(key, value, Remark.Kind.WRONG_TYPE, null);
    }

    /** A whole number from {@code least} to {@code most}. */
    long number(String key, long least, long most) {
        JsonNode value = present(key);
        if (!value.isIntegralNumber()) {
            return wrong(key, value, Remark.Kind.WRONG_TYPE, null);
        }
        return value.canConvertToLong() && value.longValue() >= least && value.longValue() <= most ? value.longValue()
                : this.<Long>wrong(key, value, Remark.Kind.BAD_VALUE, null);
    }

    double real(String key) {
        JsonNode value = present(key);
        return value.isNumber() ? value.doubleValue() : this.<Double>wrong(key, value, Remark.Kind.WRONG_TYPE, null);
    }

    /** What the string says, read by a parser of the domain. */
    <T> T parsed(String key, Function<String, T> parser) {
        String text = string(key);
        return checked(key, () -> parser.apply(text));
    }

    <T> @Nullable T parsedOrNull(String key, Function<String, T> parser) {
        return has(key) ? parsed(key, parser) : null;
    }

    <E extends Enum<E> & Word> E word(String key, Class<E> type) {
        String code = string(key);
        for (E one : type.getEnumConstants()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        return unknown(key);
    }

    <E extends Enum<E> & Word> @Nullable E wordOrNull(String key, Class<E> type) {
        return has(key) ? word(key, type) : null;
    }

    /** Made of values that each are well and together may not be. */
    <T> T checked(String key, java.util.function.Supplier<T> made) {
        try {
            return made.get();
        } catch (DateTimeException | IllegalArgumentException bad) {
            JsonNode value = node.get(key);
            return wrong(key, value == null ? node : value, Remark.Kind.BAD_VALUE, bad);
        }
    }

    <T> T bad(String key) {
        return fault(key, Remark.Kind.BAD_VALUE);
    }

    <T> T unknown(String key) {
        return fault(key, Remark.Kind.UNKNOWN_WORD);
    }

    <T> T fault(String key, Remark.Kind kind) {
        return wrong(key, present(key), kind, null);
    }

    private JsonNode present(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            throw new WrongValue(at(key), Remark.Kind.MISSING_VALUE, null);
        }
        return value;
    }

    private <T> T wrong(String key, JsonNode value, Remark.Kind kind, @Nullable Throwable cause) {
        String text = value.toString();
        throw new WrongValue(at(key) + " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text), kind, cause);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Without halves of surrogate pairs, which no file in UTF-8 can hold. */
    private static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
