package org.chancery.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events are meant: repeated options widen, different ones narrow. */
final class FilterOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--country", paramLabel = "CC", split = ",")
    private Set<Country> countries = new LinkedHashSet<>();

    @Option(names = "--party", paramLabel = "NAME")
    private Set<String> parties = new LinkedHashSet<>();

    @Option(names = "--kind", paramLabel = "KIND", split = ",")
    private Set<EventKind> kinds = new LinkedHashSet<>();

    @Option(names = "--level", paramLabel = "LEVEL", split = ",")
    private Set<Level> levels = new LinkedHashSet<>();

    @Option(names = "--status", paramLabel = "STATUS", split = ",")
    private Set<EventStatus> statuses = new LinkedHashSet<>();

    @Option(names = "--series", paramLabel = "NAME")
    private Set<String> series = new LinkedHashSet<>();

    @Option(names = "--release", paramLabel = "RELEASE", split = ",")
    private Set<ReleaseLevel> releases = new LinkedHashSet<>();

    @Option(names = "--undated-too")
    private boolean undatedToo;

    EventFilter filter() {
        boolean period = from != null || to != null;
        try {
            return new EventFilter(from, to, countries, parties, Set.of(), kinds, levels, statuses, series, undatedToo || !period,
                    releases);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(java.util.Objects.requireNonNull(command).commandLine(), String.valueOf(wrong.getMessage()),
                    wrong);
        }
    }
}
