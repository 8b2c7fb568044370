package org.chancery.icalendar.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Parameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a property of jCal: an array of its name, its parameters, its type and one or more values (RFC 7265, 3.4). */
final class JCalProperty {
    private static final String RECUR = "recur";

    private final JsonParser in;
    private final CalendarLimits limits;
    private final Consumer<Remark> remarks;
    private boolean cut;

    JCalProperty(JsonParser in, CalendarLimits limits, Consumer<Remark> remarks) {
        this.in = in;
        this.limits = limits;
        this.remarks = remarks;
    }

    /** From the beginning of the array to its end; null if it is none, which then is passed over. */
    @Nullable
    ContentLine read() {
        int number = in.currentTokenLocation().getLineNr();
        cut = false;
        String name = word();
        List<Parameter> parameters = new ArrayList<>();
        boolean whole = ContentLine.isProperty(name) && in.nextToken() == JsonToken.START_OBJECT;
        if (whole) {
            parameters(parameters);
        }
        String type = whole ? word().toLowerCase(Locale.ROOT) : "";
        if (!whole || type.isEmpty() || in.nextToken() == JsonToken.END_ARRAY) {
            passRest();
            return null;
        }
        Parameter value = TypedValue.parameter(name, type);
        if (value != null) {
            parameters.add(value);
        }
        ContentLine line = new ContentLine(number, name, parameters, values(type));
        if (cut) {
            remarks.accept(new Remark(number, name, Remark.Kind.VALUE_CUT));
        }
        return line;
    }

    /** The next token if it is a string, in capitals; else empty. */
    private String word() {
        return in.nextToken() == JsonToken.VALUE_STRING ? in.getString().toUpperCase(Locale.ROOT) : "";
    }

    private void parameters(List<Parameter> into) {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName().toUpperCase(Locale.ROOT);
            in.nextToken();
            StringBuilder value = new StringBuilder();
            scalars(value, ',', "");
            if (into.size() < ContentLine.MOST_PARAMETERS && ContentLine.isName(name)) {
                into.add(new Parameter(name, value.toString()));
            }
        }
    }

    /** From the first value to the end of the property. */
    private String values(String type) {
        StringBuilder out = new StringBuilder();
        for (JsonToken token = in.currentToken(); token != null && token != JsonToken.END_ARRAY; token = in.nextToken()) {
            if (!out.isEmpty()) {
                put(out, ",");
            }
            if (token == JsonToken.START_ARRAY) {
                structured(out, type);
            } else if (token == JsonToken.START_OBJECT && type.equals(RECUR)) {
                rule(out);
            } else {
                scalars(out, ',', type);
            }
        }
        return out.toString();
    }

    /** The parts of one value, as GEO and REQUEST-STATUS have them; a part may be a list. A period has a slash between its two. */
    private void structured(StringBuilder out, String type) {
        String between = type.equals("period") ? "/" : ";";
        boolean first = true;
        for (JsonToken token = in.nextToken(); token != null && token != JsonToken.END_ARRAY; token = in.nextToken()) {
            put(out, first ? "" : between);
            first = false;
            scalars(out, ',', type);
        }
    }

    private void rule(StringBuilder out) {
        boolean first = true;
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName().toUpperCase(Locale.ROOT);
            in.nextToken();
            StringBuilder value = new StringBuilder();
            scalars(value, ',', name.equals("UNTIL") ? "date-time" : RECUR);
            if (ContentLine.isName(name)) {
                put(out, (first ? "" : ";") + name + "=" + value);
                first = false;
            }
        }
    }

    /** The value that the parser stands on, or all of a list with the mark between them; what stands deeper is passed over. */
    private void scalars(StringBuilder out, char between, String type) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            in.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            boolean first = true;
            for (token = in.nextToken(); token != null && token != JsonToken.END_ARRAY; token = in.nextToken()) {
                put(out, first ? "" : String.valueOf(between));
                first = false;
                if (token.isScalarValue()) {
                    put(out, scalar(type));
                } else {
                    in.skipChildren();
                }
            }
        } else if (token != null && token != JsonToken.VALUE_NULL) {
            put(out, scalar(type));
        }
    }

    private String scalar(String type) {
        String text = in.getString();
        return type.isEmpty() ? text : TypedValue.written(type, text);
    }

    private void put(StringBuilder out, String text) {
        int room = limits.value() - out.length();
        cut |= text.length() > room;
        out.append(text, 0, Math.min(text.length(), Math.max(0, room)));
    }

    private void passRest() {
        int within = 1;
        for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
            within += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (within == 0) {
                return;
            }
        }
    }
}
