package org.chancery.icalendar.in;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.ContentLineReader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a calendar as RFC 6321 writes it: a component is an element that holds one of its properties and one of its components. Nothing
 * outside the file is ever looked at, and a document type ends the reading.
 */
final class XCalLines implements ContentLines {
    private static final String NAMESPACE = "urn:ietf:params:xml:ns:icalendar-2.0";
    /** Elements inside one another, fewer than the parser bears; a property has four levels, and each component two more. */
    private static final int DEEPEST = 90;

    /** What an element that is open is. */
    private enum Place {
        FILE, COMPONENT, PROPERTIES, COMPONENTS
    }

    private final InputStream bytes;
    private final CalendarLimits limits;
    private final Consumer<Remark> remarks;
    private final Deque<Place> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private @Nullable XMLStreamReader in;
    private int faults;
    private boolean over;
    private boolean brokenOff;

    XCalLines(InputStream bytes, CalendarLimits limits, Consumer<Remark> remarks) {
        this.bytes = bytes;
        this.limits = limits;
        this.remarks = remarks;
    }

    private static XMLStreamReader parser(InputStream bytes) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        factory.setXMLReporter(null);
        return factory.createXMLStreamReader(XmlText.of(bytes));
    }

    @Override
    public boolean brokenOff() {
        return brokenOff;
    }

    @Override
    public @Nullable ContentLine next() throws IOException {
        try {
            XMLStreamReader xml = in == null ? parser(bytes) : in;
            in = xml;
            ContentLine line = null;
            while (line == null && !over) {
                line = step(xml);
            }
            return line;
        } catch (XMLStreamException broken) {
            if (cause(broken) instanceof ContentLineReader.TooLarge large) {
                throw large;
            }
            return over(Math.max(1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber()), Remark.Kind.BROKEN_OFF);
        }
    }

    private static @Nullable Throwable cause(XMLStreamException broken) {
        return broken.getCause() == null ? broken.getNestedException() : broken.getCause();
    }

    private @Nullable ContentLine over(int line, Remark.Kind kind) {
        remarks.accept(new Remark(line, "", kind));
        brokenOff = true;
        over = true;
        return null;
    }

    private @Nullable ContentLine step(XMLStreamReader xml) throws XMLStreamException {
        if (!xml.hasNext()) {
            over = true;
            return null;
        }
        return switch (xml.next()) {
            case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> over(line(xml), Remark.Kind.DOCTYPE);
            case XMLStreamReader.START_ELEMENT -> start(xml);
            case XMLStreamReader.END_ELEMENT -> end(xml);
            default -> null;
        };
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }

    private @Nullable ContentLine start(XMLStreamReader xml) throws XMLStreamException {
        Place within = open.peek();
        String name = NAMESPACE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
        if (open.size() >= DEEPEST) {
            return over(line(xml), Remark.Kind.TOO_DEEP);
        }
        if (within == null) {
            return name.equals("icalendar") ? open(Place.FILE) : over(line(xml), Remark.Kind.BROKEN_OFF);
        }
        return switch (within) {
            case FILE, COMPONENTS -> ContentLine.isName(name) ? begin(xml, name.toUpperCase(Locale.ROOT)) : fault(xml);
            case COMPONENT -> switch (name) {
                case "properties" -> open(Place.PROPERTIES);
                case "components" -> open(Place.COMPONENTS);
                default -> fault(xml);
            };
            case PROPERTIES -> ContentLine.isProperty(name.toUpperCase(Locale.ROOT)) ? property(xml) : fault(xml);
        };
    }

    private @Nullable ContentLine open(Place place) {
        open.push(place);
        return null;
    }

    private ContentLine begin(XMLStreamReader xml, String name) {
        open.push(Place.COMPONENT);
        names.push(name);
        return new ContentLine(line(xml), "BEGIN", List.of(), name);
    }

    private @Nullable ContentLine end(XMLStreamReader xml) {
        return open.pop() == Place.COMPONENT ? new ContentLine(line(xml), "END", List.of(), names.pop()) : null;
    }

    private @Nullable ContentLine property(XMLStreamReader xml) throws XMLStreamException {
        int number = line(xml);
        XCalElement property = XCalElement.read(xml, limits);
        ContentLine line = property.line(number);
        if (line == null) {
            return said(number);
        }
        if (property.cut()) {
            remarks.accept(new Remark(number, line.name(), Remark.Kind.VALUE_CUT));
        }
        return line;
    }

    /** Another element stands where the form has a component, a property or a list of them. */
    private @Nullable ContentLine fault(XMLStreamReader xml) throws XMLStreamException {
        int number = line(xml);
        XCalElement.pass(xml);
        return said(number);
    }

    private @Nullable ContentLine said(int number) {
        remarks.accept(new Remark(number, "", Remark.Kind.NO_PROPERTY));
        if (++faults >= limits.faults()) {
            remarks.accept(new Remark(number, "", Remark.Kind.TOO_MANY_FAULTS));
            over = true;
        }
        return null;
    }
}
