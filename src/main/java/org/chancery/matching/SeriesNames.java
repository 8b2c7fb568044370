package org.chancery.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.Series;
import org.chancery.agenda.SeriesId;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/** Recognises a recurring occasion by its name, whatever its language, edition and order of words. */
public final class SeriesNames {
    private SeriesNames() {}

    /**
     * The series of the proposal; empty if it is neither said to be one of a series nor numbered, or if its name says too little to tell
     * one series from another.
     */
    public static Optional<Series> of(EventProposal proposal) {
        String name = proposal.series() != null ? proposal.series() : proposal.ordinal() != null ? proposal.name() : null;
        if (name == null || proposal.kind() == EventKind.VISIT) {
            return Optional.empty();
        }
        return key(name, proposal.kind(), proposal.countries(), proposal.organisations().isEmpty()).map(key -> new Series(SeriesId.ofKey(
                key), name.strip()));
    }

    /**
     * The identity of the series with that name.
     *
     * @param countries
     *            who takes part: two of them belong to the series even where its name leaves them out
     */
    public static Optional<SeriesId> identity(String name, @Nullable EventKind kind, Collection<Country> countries) {
        return key(name, kind == null ? EventKind.OTHER : kind, countries, true).map(SeriesId::ofKey);
    }

    private static Optional<String> key(String name, EventKind kind, Collection<Country> countries, boolean amongStates) {
        NameConcepts concepts = NameConcepts.of(name);
        TreeSet<Country> between = new TreeSet<>(concepts.countries());
        if (between.size() < 2 && amongStates && countries.size() == 2) {
            between.addAll(countries);
        }
        if (concepts.concepts().isEmpty() && between.size() < 2) {
            return Optional.empty();
        }
        TreeSet<String> words = new TreeSet<>(concepts.concepts());
        String kinds = concepts.kinds().size() == 1 ? concepts.kinds().iterator().next() : kind.code();
        return Optional.of(String.join(" ", words) + "|" + kinds + "|" + between.stream().map(Country::code).collect(Collectors.joining(
                "-")));
    }

    /** For the list of those recognised so far: each once. */
    static List<Series> distinct(List<Series> all) {
        return all.stream().collect(Collectors.toMap(Series::id, s -> s, (first, next) -> first, java.util.LinkedHashMap::new)).values()
                .stream().toList();
    }
}
