package org.chancery.exchange.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.agenda.EventFilter;
import org.chancery.place.Country;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.ReleaseWords;
import org.chancery.text.Words;

/** Which events a page shows, in words: "Kazakhstan, Russia · Visit · Highest level". */
public record FilterText(Messages messages) {

    public String of(EventFilter filter) {
        Words words = new Words(messages);
        List<String> parts = new ArrayList<>();
        if (!filter.partyIds().isEmpty()) {
            parts.add(messages.text("paper.filter.ours"));
        }
        add(parts, filter.countries(), words::country);
        add(parts, filter.parties(), name -> party(name, words));
        add(parts, filter.series(), name -> name);
        add(parts, filter.kinds(), words::kind);
        add(parts, filter.levels(), words::level);
        add(parts, filter.statuses(), words::status);
        add(parts, filter.releases(), new ReleaseWords(messages)::level);
        period(filter, parts);
        return parts.isEmpty() ? messages.text("paper.filter.none") : String.join(" · ", parts);
    }

    private static <T extends Comparable<? super T>> void add(List<String> parts, Collection<T> wanted, Function<T, String> word) {
        if (!wanted.isEmpty()) {
            parts.add(wanted.stream().sorted().map(word).collect(Collectors.joining(", ")));
        }
    }

    private static String party(String name, Words words) {
        String code = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.asList(Locale.getISOCountries()).contains(code) ? words.country(Country.of(code)) : name.strip();
    }

    private void period(EventFilter filter, List<String> parts) {
        DateWords dates = new DateWords(messages);
        if (filter.from() != null) {
            parts.add(messages.text("paper.filter.from", dates.day(filter.from())));
        }
        if (filter.to() != null) {
            parts.add(messages.text("paper.filter.to", dates.day(filter.to())));
        }
    }
}
