package org.chancery.exchange.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.incoming.Remark;
import org.chancery.exchange.bundle.BundleReader.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bundle of which each object has a line of its own. */
record BundleLines(ByteLines lines, JsonMapper mapper) {
    private static final Pattern SECTION = Pattern.compile("\"([a-zA-Z]{1,40})\":\\[");
    /** Longer than any line that is no element. */
    private static final int SHORT = 60;

    void read(Set<String> sections, Consumer<Element> each, Consumer<Remark> remarks) throws IOException {
        lines.next();
        String section = "";
        boolean ended = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            int length = length(line);
            if (lines.tooLong()) {
                remarks.accept(new Remark(lines.number(), section, Remark.Kind.ELEMENT_TOO_LONG));
            } else if (length > 0 && line[0] == '{') {
                if (sections.contains(section)) {
                    element(section, line, length, each, remarks);
                }
            } else if (length > 0) {
                String text = new String(line, 0, Math.min(length, SHORT), StandardCharsets.UTF_8).strip();
                Matcher name = SECTION.matcher(text);
                ended |= text.equals("]}") || text.equals("}");
                if (name.matches()) {
                    section = name.group(1);
                } else if (!text.equals("]") && !ended && sections.contains(section)) {
                    remarks.accept(new Remark(lines.number(), section, Remark.Kind.BROKEN_JSON));
                }
            }
        }
        if (!ended) {
            remarks.accept(new Remark(lines.number(), "", Remark.Kind.TRUNCATED));
        }
    }

    private void element(String section, byte[] line, int length, Consumer<Element> each, Consumer<Remark> remarks) {
        JsonNode node;
        try {
            node = mapper.readTree(line, 0, length);
        } catch (JacksonException broken) {
            remarks.accept(new Remark(lines.number(), section, Remark.Kind.BROKEN_JSON));
            return;
        }
        each.accept(new Element(section, lines.number(), 0, node));
    }

    /** Without the comma and the blanks at its end. */
    private static int length(byte[] line) {
        int length = line.length;
        while (length > 0 && (line[length - 1] == ' ' || line[length - 1] == '\r' || line[length - 1] == '\t')) {
            length--;
        }
        return length > 0 && line[length - 1] == ',' ? length - 1 : length;
    }
}
