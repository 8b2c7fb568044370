package org.chancery.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Word;
import org.chancery.place.Country;

/** A filter as the command line takes it. */
final class FilterLine {
    private FilterLine() {}

    /** Empty for one that lets everything through. */
    static String of(EventFilter filter) {
        List<String> parts = new ArrayList<>();
        if (filter.from() != null) {
            parts.add("--from " + filter.from());
        }
        if (filter.to() != null) {
            parts.add("--to " + filter.to());
        }
        joined(parts, "--country", filter.countries(), Country::toString);
        each(parts, "--party", filter.parties());
        joined(parts, "--kind", filter.kinds(), Word::code);
        joined(parts, "--level", filter.levels(), Word::code);
        joined(parts, "--status", filter.statuses(), Word::code);
        each(parts, "--series", filter.series());
        joined(parts, "--release", filter.releases(), Word::code);
        if (filter.undatedToo() && filter.period().isPresent()) {
            parts.add("--undated-too");
        }
        return String.join(" ", parts);
    }

    private static <T> void joined(List<String> parts, String option, Collection<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            parts.add(option + ' ' + values.stream().map(text).sorted().collect(Collectors.joining(",")));
        }
    }

    private static void each(List<String> parts, String option, Collection<String> values) {
        values.stream().sorted().forEach(value -> parts.add(option + ' ' + (value.indexOf(' ') < 0 ? value : '"' + value + '"')));
    }
}
