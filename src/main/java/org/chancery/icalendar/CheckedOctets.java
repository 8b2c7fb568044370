package org.chancery.icalendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.icalendar.line.ContentLineWriter;

/** Lets the lint see the octets of a calendar on their way, each part once. */
final class CheckedOctets {
    private final CalendarLint lint = new CalendarLint();

    /** A part of the calendar. */
    @FunctionalInterface
    interface Part {
        void write(ContentLineWriter lines) throws IOException;
    }

    /** The octets of a part that is small. */
    byte[] checked(Part part) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ContentLineWriter lines = new ContentLineWriter(into(octets));
        part.write(lines);
        lines.flush();
        return octets.toByteArray();
    }

    /** What is written there goes on to that stream. */
    OutputStream into(OutputStream stream) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                write(new byte[]{(byte) octet}, 0, 1);
            }

            @Override
            public void write(byte[] octets, int start, int count) throws IOException {
                lint.check(octets, start, start + count);
                stream.write(octets, start, count);
            }
        };
    }

    /** What is wrong with the whole, of which there is no more. */
    List<Problem> problems() {
        return lint.end();
    }
}
