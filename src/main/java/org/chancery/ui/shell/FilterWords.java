package org.chancery.ui.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.agenda.EventFilter;
import org.chancery.agenda.Level;
import org.chancery.place.Country;
import org.chancery.text.Messages;
import org.chancery.text.ReleaseWords;
import org.chancery.text.Words;

/** What a filter asks, in words for its chip; empty where nothing is asked. */
record FilterWords(Messages messages, FilterOptions options) {

    /** All that it asks; empty if it asks nothing. */
    String all(EventFilter filter) {
        Words words = new Words(messages);
        String ours = filter.partyIds().isEmpty() ? "" : messages.text("shell.filter.ours");
        String countries = some(filter.countries().stream().sorted(Comparator.comparing(Country::code)).toList(), words::country);
        String releases = some(sorted(filter.releases()), new ReleaseWords(messages)::level);
        return Stream.of(ours, countries, parties(filter), kinds(filter), levels(filter), statuses(filter), series(filter), period(filter),
                releases).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    String parties(EventFilter filter) {
        Map<String, String> names = options.partyWords();
        return some(filter.parties().stream().sorted().toList(), value -> names.getOrDefault(value, value));
    }

    String kinds(EventFilter filter) {
        return some(sorted(filter.kinds()), new Words(messages)::kind);
    }

    String levels(EventFilter filter) {
        Words words = new Words(messages);
        if (filter.levels().equals(Set.of(Level.HIGHEST, Level.HIGH))) {
            return messages.text("shell.filter.high-and-highest");
        }
        return some(sorted(filter.levels()), words::level);
    }

    String statuses(EventFilter filter) {
        return some(sorted(filter.statuses()), new Words(messages)::status);
    }

    String series(EventFilter filter) {
        return some(filter.series().stream().sorted().toList(), name -> name);
    }

    String period(EventFilter filter) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null && to != null) {
            return day.format(from) + " – " + day.format(to);
        }
        return from != null ? messages.text("shell.filter.from", day.format(from))
                : to != null ? messages.text("shell.filter.to", day.format(
                        to)) : "";
    }

    private static <E extends Enum<E>> List<E> sorted(Collection<E> values) {
        return values.stream().sorted().toList();
    }

    /** One by name, two joined, more as the first and a number. */
    private <T> String some(List<T> values, Function<T, String> word) {
        return switch (values.size()) {
            case 0 -> "";
            case 1 -> word.apply(values.getFirst());
            case 2 -> word.apply(values.getFirst()) + ", " + word.apply(values.getLast());
            default -> messages.text("shell.filter.and-others", word.apply(values.getFirst()), values.size() - 1);
        };
    }
}
