package org.chancery.icalendar.in;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.ContentLineReader;
import org.jspecify.annotations.Nullable;

/** The lines of a calendar as RFC 5545 writes it. Whatever is broken costs its own line alone. */
final class TextLines implements ContentLines {
    private final ContentLineReader in;
    private final CalendarLimits limits;
    private final Consumer<Remark> remarks;
    private int faults;
    private boolean charsetSaid;

    TextLines(InputStream in, CalendarLimits limits, Consumer<Remark> remarks) {
        this.in = new ContentLineReader(in, limits.octets(), limits.value());
        this.limits = limits;
        this.remarks = remarks;
    }

    @Override
    public @Nullable ContentLine next() throws IOException {
        for (String text = in.next(); text != null; text = in.next()) {
            if (faults >= limits.faults()) {
                remarks.accept(new Remark(in.number(), "", Remark.Kind.TOO_MANY_FAULTS));
                return null;
            }
            if (in.other() != null && !charsetSaid) {
                charsetSaid = true;
                remarks.accept(new Remark(in.number(), "", Remark.Kind.OTHER_CHARSET));
            }
            ContentLine line = ContentLine.parse(in.number(), text);
            if (line != null) {
                if (in.cut()) {
                    remarks.accept(new Remark(in.number(), line.name(), Remark.Kind.VALUE_CUT));
                }
                return line;
            }
            faults++;
            remarks.accept(new Remark(in.number(), "", Remark.Kind.NO_CONTENT_LINE));
        }
        return null;
    }

    /** A text that ends too early ends its components there. */
    @Override
    public boolean brokenOff() {
        return false;
    }
}
