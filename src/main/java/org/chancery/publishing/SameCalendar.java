package org.chancery.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.ContentLineReader;
import org.chancery.icalendar.line.Parameter;
import org.chancery.icalendar.line.Property;
import org.chancery.publishing.dav.DavClient;

/** Whether two calendars say the same, however a server has ordered, folded and quoted them. */
final class SameCalendar {
    private SameCalendar() {}

    /** The names of the properties and components in which they differ, in order; empty if they say the same. Nothing is like nothing. */
    static Set<String> differences(byte[] ours, byte[] theirs) {
        if (ours.length == 0) {
            return Set.of("VCALENDAR");
        }
        Map<String, Integer> lines = new HashMap<>();
        lines(ours).forEach(line -> lines.merge(line, 1, Integer::sum));
        lines(theirs).forEach(line -> lines.merge(line, -1, Integer::sum));
        Set<String> names = new TreeSet<>();
        lines.forEach((line, more) -> {
            if (more != 0) {
                names.add(line.substring(line.lastIndexOf('/', line.indexOf('\n')) + 1, line.indexOf('\n')));
            }
        });
        return names;
    }

    /** Each line as components and name, a line feed, and what it says. */
    private static List<String> lines(byte[] calendar) {
        ContentLineReader in = new ContentLineReader(new ByteArrayInputStream(calendar), DavClient.LARGEST, DavClient.LARGEST);
        List<String> lines = new ArrayList<>();
        Deque<String> within = new ArrayDeque<>();
        try {
            for (String text = in.next(); text != null; text = in.next()) {
                ContentLine line = ContentLine.parse(in.number(), text);
                if (line == null) {
                    lines.add("?\n" + text);
                } else if (line.name().equals("BEGIN")) {
                    within.addLast(line.value());
                    lines.add(String.join("/", within) + '\n');
                } else if (line.name().equals("END")) {
                    within.pollLast();
                } else {
                    lines.add(String.join("/", within) + '/' + line.name() + '\n' + sorted(line));
                }
            }
        } catch (IOException tooLarge) {
            lines.add("?\n");
        }
        return lines;
    }

    private static String sorted(ContentLine line) {
        List<Parameter> parameters = line.parameters().stream().sorted(Comparator.comparing(Parameter::name)).toList();
        return new Property(line.name(), parameters, line.value()).written();
    }
}
