package org.chancery.icalendar.in;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.ContentLineReader;
import org.chancery.json.BoundedJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The lines of a calendar as RFC 7265 writes it: a component is an array of its name, its properties and its components. */
final class JCalLines implements ContentLines {
    private static final int LONGEST_NUMBER = 1_000;

    /** What is read next. */
    private enum Next {
        CALENDAR, PROPERTIES, PROPERTY, COMPONENTS, COMPONENT, CLOSE, NOTHING
    }

    private final JsonParser in;
    private final JCalProperty property;
    private final CalendarLimits limits;
    private final Consumer<Remark> remarks;
    private final Deque<String> open = new ArrayDeque<>();
    private Next next = Next.CALENDAR;
    private int faults;
    private boolean several;
    private boolean brokenOff;

    JCalLines(InputStream in, CalendarLimits limits, Consumer<Remark> remarks) throws IOException {
        int longest = (int) Math.min(limits.octets(), Integer.MAX_VALUE);
        JsonFactory json = new BoundedJson(BoundedJson.USUAL_DEPTH, longest, limits.value(), LONGEST_NUMBER).factory();
        this.limits = limits;
        this.remarks = remarks;
        try {
            this.in = json.createParser(ObjectReadContext.empty(), in);
        } catch (JacksonException broken) {
            throw cause(broken);
        }
        this.property = new JCalProperty(this.in, limits, remarks);
    }

    @Override
    public boolean brokenOff() {
        return brokenOff;
    }

    @Override
    public @Nullable ContentLine next() throws IOException {
        try {
            ContentLine line = null;
            while (line == null && next != Next.NOTHING) {
                line = step();
                if (faults >= limits.faults()) {
                    remarks.accept(new Remark(line(), "", Remark.Kind.TOO_MANY_FAULTS));
                    next = Next.NOTHING;
                }
            }
            return line;
        } catch (StreamConstraintsException deep) {
            return over(Remark.Kind.TOO_DEEP);
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof ContentLineReader.TooLarge) {
                throw cause(broken);
            }
            return over(Remark.Kind.BROKEN_OFF);
        }
    }

    private @Nullable ContentLine over(Remark.Kind kind) {
        remarks.accept(new Remark(line(), "", kind));
        brokenOff = true;
        next = Next.NOTHING;
        return null;
    }

    private static IOException cause(JacksonException broken) {
        return broken.getCause() instanceof IOException cause ? cause : new IOException(broken);
    }

    private int line() {
        return in.currentTokenLocation().getLineNr();
    }

    private @Nullable ContentLine step() {
        JsonToken token = in.nextToken();
        if (token == null) {
            return next == Next.CALENDAR && !several ? nothing() : over(Remark.Kind.BROKEN_OFF);
        }
        return switch (next) {
            case CALENDAR -> calendar(token);
            case PROPERTIES -> list(token, Next.PROPERTY);
            case PROPERTY -> token == JsonToken.END_ARRAY ? then(Next.COMPONENTS) : property(token);
            case COMPONENTS -> list(token, Next.COMPONENT);
            case COMPONENT -> token == JsonToken.END_ARRAY ? then(Next.CLOSE) : component(token);
            case CLOSE -> token == JsonToken.END_ARRAY ? close() : fault();
            case NOTHING -> null;
        };
    }

    private @Nullable ContentLine nothing() {
        next = Next.NOTHING;
        return null;
    }

    private @Nullable ContentLine then(Next what) {
        next = what;
        return null;
    }

    /** One calendar, or an array of several. */
    private @Nullable ContentLine calendar(JsonToken token) {
        if (token == JsonToken.END_ARRAY && several) {
            return nothing();
        }
        if (token != JsonToken.START_ARRAY) {
            return fault();
        }
        JsonToken name = in.nextToken();
        if (name == JsonToken.START_ARRAY && !several) {
            several = true;
            name = in.nextToken();
        }
        return begin(name);
    }

    private @Nullable ContentLine component(JsonToken token) {
        return token == JsonToken.START_ARRAY ? begin(in.nextToken()) : fault();
    }

    private @Nullable ContentLine begin(@Nullable JsonToken token) {
        String name = token == JsonToken.VALUE_STRING ? in.getString().toUpperCase(Locale.ROOT) : "";
        if (!ContentLine.isName(name)) {
            if (token != JsonToken.END_ARRAY) {
                passRest();
            }
            return fault();
        }
        open.push(name);
        next = Next.PROPERTIES;
        return new ContentLine(line(), "BEGIN", List.of(), name);
    }

    /** The list of properties or of components; a component that has none of either ends before it. */
    private @Nullable ContentLine list(JsonToken token, Next of) {
        if (token == JsonToken.END_ARRAY) {
            return close();
        }
        return token == JsonToken.START_ARRAY ? then(of) : fault();
    }

    private @Nullable ContentLine property(JsonToken token) {
        ContentLine line = token == JsonToken.START_ARRAY ? property.read() : null;
        return line == null ? fault() : line;
    }

    private ContentLine close() {
        String name = open.pop();
        next = open.isEmpty() ? Next.CALENDAR : Next.COMPONENT;
        return new ContentLine(line(), "END", List.of(), name);
    }

    /** Something else stands where the form has a component, a property or a list. */
    private @Nullable ContentLine fault() {
        faults++;
        remarks.accept(new Remark(line(), "", Remark.Kind.NO_PROPERTY));
        if (in.currentToken() == JsonToken.START_ARRAY || in.currentToken() == JsonToken.START_OBJECT) {
            in.skipChildren();
        }
        return null;
    }

    /** Leaves the array that the parser stands in. */
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
