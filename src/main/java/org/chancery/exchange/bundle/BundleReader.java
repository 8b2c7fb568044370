package org.chancery.exchange.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.incoming.Remark;
import org.chancery.json.BoundedJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a bundle element by element, as often as wanted. One that has an object a line, as we write it, is read line by line, so that a
 * broken line costs only itself; any other is read as JSON up to its first fault.
 */
final class BundleReader {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;

    private final BundleInput file;
    private final BundleLimits limits;
    private final JsonMapper mapper;
    private final @Nullable JsonNode firstLine;
    private final boolean notes;

    /**
     * @throws UnreadableInput
     *             if it cannot be read, is no bundle or one of another version
     */
    BundleReader(BundleInput file, BundleLimits limits) {
        this.file = file;
        this.limits = limits;
        this.mapper = new BoundedJson(limits.depth(), limits.string(), LONGEST_NAME, LONGEST_NUMBER).mapperWithoutDuplicates();
        try {
            this.firstLine = firstLine();
            JsonNode head = firstLine == null ? headOfTokens() : firstLine;
            this.notes = check(head);
        } catch (IOException broken) {
            throw UnreadableInput.of(file.name(), broken);
        }
    }

    /**
     * An object of a section.
     *
     * @param line
     *            the physical line on which it begins
     * @param nth
     *            which of the section's objects it is that begin there, from 0
     */
    record Element(String section, int line, int nth, JsonNode node) {}

    /** Whether the notes of the other desk are in it. */
    boolean notes() {
        return notes;
    }

    /**
     * Hands over the elements of these sections in the order of the file.
     *
     * @throws CancellationException
     *             if cancelled
     */
    void read(Set<String> sections, Consumer<Element> each, Consumer<Remark> remarks, BooleanSupplier cancelled) {
        Consumer<Element> asking = element -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            each.accept(element);
        };
        try (InputStream in = open()) {
            if (firstLine == null) {
                tokens(in, sections, asking, remarks);
            } else {
                new BundleLines(new ByteLines(in, limits.element()), mapper).read(sections, asking, remarks);
            }
        } catch (IOException broken) {
            throw UnreadableInput.of(file.name(), broken);
        }
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(file.open(), 1 << 16);
    }

    /** The beginning of a bundle as we write it; null if it is another one. */
    private @Nullable JsonNode firstLine() throws IOException {
        try (InputStream in = open()) {
            byte[] line = new ByteLines(in, 1 << 16).next();
            String text = line == null ? "" : new String(line, StandardCharsets.UTF_8).strip().replace("\uFEFF", "");
            if (!text.startsWith("{\"format\":\"" + BundleFormat.NAME) || !text.endsWith(",")) {
                return null;
            }
            return mapper.readTree(text.substring(0, text.length() - 1) + "}");
        } catch (JacksonException other) {
            return null;
        }
    }

    /** All that stands beside the sections, wherever it stands. */
    private JsonNode headOfTokens() throws IOException {
        if (file.size() > limits.reformatted()) {
            throw new UnreadableInput(file.name(), 0, InputFault.TOO_LARGE, null);
        }
        var head = mapper.createObjectNode();
        try (JsonParser parser = mapper.createParser(open())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return head;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    head.set(name, parser.<JsonNode>readValueAsTree());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException broken) {
            if (head.isEmpty()) {
                throw new UnreadableInput(file.name(), broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr()),
                        InputFault.BROKEN_JSON, broken);
            }
        }
        return head;
    }

    private boolean check(JsonNode head) {
        JsonNode format = head.get("format");
        if (format == null || !format.isString() || !format.stringValue().equals(BundleFormat.NAME)) {
            throw new UnreadableInput(file.name(), 1, InputFault.NO_BUNDLE, null);
        }
        JsonNode version = head.get("version");
        if (version == null || !version.isInt() || version.intValue() != BundleFormat.VERSION) {
            throw new UnreadableInput(file.name(), 1, InputFault.OTHER_VERSION, null);
        }
        JsonNode told = head.get("notes");
        return told != null && told.isBoolean() && told.booleanValue();
    }

    private void tokens(InputStream in, Set<String> sections, Consumer<Element> each, Consumer<Remark> remarks) {
        int line = 1;
        try (JsonParser parser = mapper.createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String section = parser.currentName();
                if (parser.nextToken() != JsonToken.START_ARRAY || !sections.contains(section)) {
                    parser.skipChildren();
                    continue;
                }
                int nth = -1;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    int before = line;
                    line = parser.currentTokenLocation().getLineNr();
                    nth = line == before ? nth + 1 : 0;
                    each.accept(new Element(section, line, nth, parser.readValueAsTree()));
                }
            }
        } catch (UnexpectedEndOfInputException ended) {
            remarks.accept(new Remark(line, "", Remark.Kind.TRUNCATED));
        } catch (JacksonException broken) {
            remarks.accept(new Remark(broken.getLocation() == null ? line : Math.max(line, broken.getLocation().getLineNr()), "",
                    Remark.Kind.REST_BROKEN));
        }
    }
}
