package org.chancery.icalendar.in;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads the components of a calendar one by one, each whole, in the order in which they end. Whatever is broken costs its own line or
 * component alone.
 */
final class ComponentReader {
    private final CalendarLimits limits;
    private final Consumer<Remark> remarks;
    private final ContentLines in;
    private final Deque<ReadComponent> open = new ArrayDeque<>();
    private final Deque<ReadComponent> ready = new ArrayDeque<>();
    /** Components inside one that is passed over. */
    private int passedOver;
    private boolean over;

    ComponentReader(ContentLines in, CalendarLimits limits, Consumer<Remark> remarks) {
        this.limits = limits;
        this.remarks = remarks;
        this.in = in;
    }

    /**
     * The next component that stands in a calendar (or by itself), null at the end.
     *
     * @throws org.chancery.icalendar.line.ContentLineReader.TooLarge
     *             if the input is larger than it may be
     */
    @Nullable
    ReadComponent next() throws IOException {
        while (ready.isEmpty() && !over) {
            ContentLine line = in.next();
            if (line == null) {
                end();
            } else {
                line(line);
            }
        }
        return ready.poll();
    }

    private void end() {
        over = true;
        if (in.brokenOff()) {
            open.clear();
        }
        while (!open.isEmpty()) {
            closeUnended();
        }
    }

    private void line(ContentLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(line.number(), component(line));
            case "END" -> end(line, component(line));
            default -> property(line);
        }
    }

    private static String component(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }

    private void begin(int number, String name) {
        if (passedOver > 0 || open.size() >= limits.depth()) {
            if (passedOver == 0) {
                remarks.accept(new Remark(number, name, Remark.Kind.TOO_DEEP));
            }
            passedOver++;
            return;
        }
        while (!open.isEmpty() && !mayHold(open.peek().name(), name)) {
            closeUnended();
        }
        open.push(new ReadComponent(name, number));
    }

    /** An event never stands in an event, nor a zone in one, nor a calendar in anything. */
    private static boolean mayHold(String outer, String inner) {
        return switch (inner) {
            case "VCALENDAR" -> false;
            case "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE" -> outer.equals("VCALENDAR");
            default -> true;
        };
    }

    private void end(ContentLine line, String name) {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        if (open.stream().noneMatch(one -> one.name().equals(name))) {
            remarks.accept(new Remark(line.number(), name, Remark.Kind.STRAY_END));
            return;
        }
        while (!open.isEmpty() && !open.peek().name().equals(name)) {
            closeUnended();
        }
        close();
    }

    /** Nothing is lost when the END of a calendar is missing, and nothing is said. */
    private void closeUnended() {
        ReadComponent unended = open.element();
        if (!unended.name().equals("VCALENDAR")) {
            remarks.accept(new Remark(unended.line(), unended.name(), Remark.Kind.NOT_CLOSED));
        }
        close();
    }

    private void close() {
        ReadComponent closed = open.pop();
        ReadComponent outer = open.peek();
        if (outer == null || outer.name().equals("VCALENDAR")) {
            if (!closed.name().equals("VCALENDAR")) {
                ready.add(closed);
            }
        } else {
            outer.parts().add(closed);
        }
    }

    private void property(ContentLine line) {
        ReadComponent within = open.peek();
        if (within == null || passedOver > 0) {
            return;
        }
        if (within.lines().size() < limits.properties()) {
            within.lines().add(line);
        } else if (within.overflows()) {
            remarks.accept(new Remark(line.number(), within.name(), Remark.Kind.TOO_MANY_PROPERTIES));
        }
    }
}
