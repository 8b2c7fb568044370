package org.chancery.icalendar.in;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Parameter;
import org.jspecify.annotations.Nullable;

/** A property of xCal with all that stands in it: its parameters, and its values, each in an element named for its type (RFC 6321, 3.4). */
final class XCalElement {
    private static final String PARAMETERS = "parameters";
    /** A property, its parameters, one of them, its value. */
    private static final int DEEPEST = 4;

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<XCalElement> parts = new ArrayList<>();
    private boolean cut;

    private XCalElement(String name) {
        this.name = name;
    }

    /** From the beginning of an element to its end; what stands deeper than a property has it is passed over. */
    static XCalElement read(XMLStreamReader xml, CalendarLimits limits) throws XMLStreamException {
        XCalElement whole = new XCalElement(xml.getLocalName());
        List<XCalElement> open = new ArrayList<>(List.of(whole));
        int room = limits.value();
        int elements = 0;
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (open.size() < DEEPEST && elements++ < limits.properties()) {
                        XCalElement part = new XCalElement(xml.getLocalName().toLowerCase(Locale.ROOT));
                        open.getLast().parts.add(part);
                        open.add(part);
                    } else {
                        whole.cut |= elements > limits.properties();
                        pass(xml);
                    }
                }
                case XMLStreamReader.END_ELEMENT -> open.removeLast();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    int some = Math.min(room, xml.getTextLength());
                    open.getLast().text.append(xml.getTextCharacters(), xml.getTextStart(), some);
                    room -= some;
                    whole.cut |= some < xml.getTextLength();
                }
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
        return whole;
    }

    /** Leaves the element that was just begun. */
    static void pass(XMLStreamReader xml) throws XMLStreamException {
        for (int within = 1; within > 0;) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> within++;
                case XMLStreamReader.END_ELEMENT -> within--;
                default -> {
                    // Whatever it holds.
                }
            }
        }
    }

    /** Whether it holds more than a property may. */
    boolean cut() {
        return cut;
    }

    /** The property; null if it has no value. */
    @Nullable
    ContentLine line(int number) {
        String property = name.toUpperCase(Locale.ROOT);
        List<Parameter> parameters = new ArrayList<>();
        List<XCalElement> values = new ArrayList<>();
        for (XCalElement part : parts) {
            if (part.name.equals(PARAMETERS)) {
                part.parts.stream().limit(ContentLine.MOST_PARAMETERS).filter(one -> ContentLine.isName(one.name)).forEach(
                        one -> parameters.add(one.parameter()));
            } else {
                values.add(part);
            }
        }
        if (values.isEmpty()) {
            return null;
        }
        boolean structured = property.equals("GEO") || property.equals("REQUEST-STATUS");
        Parameter type = structured ? null : TypedValue.parameter(property, values.getFirst().name);
        if (type != null) {
            parameters.add(type);
        }
        return new ContentLine(number, property, parameters, values.stream().map(one -> one.value(structured)).collect(Collectors.joining(
                structured ? ";" : ",")));
    }

    private Parameter parameter() {
        String value = parts.isEmpty() ? text.toString() : parts.stream().map(one -> one.text.toString()).collect(Collectors.joining(","));
        return new Parameter(name.toUpperCase(Locale.ROOT), value);
    }

    private String value(boolean structured) {
        return switch (name) {
            case "recur" -> rule();
            case "period" -> parts.stream().map(one -> TypedValue.written("period", one.text.toString())).collect(Collectors.joining("/"));
            default -> TypedValue.written(structured ? "text" : name, text.toString());
        };
    }

    private String rule() {
        Map<String, String> all = new LinkedHashMap<>();
        for (XCalElement part : parts) {
            String value = TypedValue.written(part.name.equals("until") ? "date-time" : name, part.text.toString());
            all.merge(part.name.toUpperCase(Locale.ROOT), value, (first, more) -> first + "," + more);
        }
        return all.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(";"));
    }
}
