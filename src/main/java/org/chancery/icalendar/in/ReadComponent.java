package org.chancery.icalendar.in;

import java.util.ArrayList;
import java.util.List;
import org.chancery.icalendar.line.ContentLine;
import org.jspecify.annotations.Nullable;

/** A component as the file has it: its lines in order, and the components inside it. */
final class ReadComponent {
    private final String name;
    private final int line;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<ReadComponent> parts = new ArrayList<>();
    private boolean overflown;

    /**
     * @param name
     *            in capitals
     * @param line
     *            physical line of its BEGIN, from 1
     */
    ReadComponent(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** Whether a property finds no room for the first time. */
    boolean overflows() {
        boolean first = !overflown;
        overflown = true;
        return first;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    List<ContentLine> lines() {
        return lines;
    }

    List<ReadComponent> parts() {
        return parts;
    }

    /** The first property of that name; null if there is none. */
    @Nullable
    ContentLine first(String property) {
        for (ContentLine one : lines) {
            if (one.name().equals(property)) {
                return one;
            }
        }
        return null;
    }

    /** All properties of that name, in order. */
    List<ContentLine> all(String property) {
        return lines.stream().filter(one -> one.name().equals(property)).toList();
    }
}
