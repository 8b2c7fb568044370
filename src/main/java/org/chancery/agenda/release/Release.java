package org.chancery.agenda.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Audience;
import org.chancery.agenda.Departure;
import org.chancery.agenda.Departure.Extent;
import org.chancery.agenda.DepartureLog;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventSource;
import org.chancery.agenda.EventTransfer;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.SeriesRepository;
import org.chancery.agenda.WithheldForm;
import org.chancery.article.ArticleId;

/**
 * The gate through which events leave: a source of events in which everything that the audience may not see is already gone. Every writer,
 * whatever its form, takes its events from here, and what else is stored of them from the ports that this wraps; none asks the store for
 * anything of an event. It remembers what went through, for the report and for the log, and so is good for one file.
 */
public final class Release implements EventSource {
    private final EventSource events;
    private final ReleaseRule rule;
    private final Map<EventId, ReleaseReport.Line> lines = new LinkedHashMap<>();
    private final Map<String, Passed> passed = new HashMap<>();
    private final ReleasedNames names = new ReleasedNames();

    /** An event that was handed on, under its own identity, whatever the identity under which it left. */
    private record Passed(EventId id, Extent extent) {}

    private Release(EventSource events, ReleaseRule rule) {
        this.events = events;
        this.rule = rule;
    }

    /**
     * @param articles
     *            asked once for those that the audience may not see
     * @param language
     *            of the desk, ISO 639-1, for the choice of name
     * @param busy
     *            what stands in the place of the name of a time that is taken
     */
    public static Release of(EventSource events, ArticleRepository articles, Audience audience, WithheldForm form, String language,
            String busy) {
        Set<ReleaseLevel> levels = audience.barred();
        Set<ArticleId> barred = levels.isEmpty() ? Set.of() : articles.atLevels(levels);
        boolean above = !barred.isEmpty() || !levels.isEmpty() && events.count(EventFilter.EVERYTHING.withReleases(levels)).passing() > 0;
        return new Release(events, new ReleaseRule(audience, form, barred, above, language, busy));
    }

    @Override
    public void forEach(EventFilter filter, Consumer<DiplomaticEvent> each) {
        events.forEach(filter, event -> {
            Released released = rule.of(event, filter);
            note(released);
            if (released.event() != null) {
                each.accept(released.event());
            }
        });
    }

    /**
     * One of which only a part may be seen stands on the date that the part says, and so once: what its calendar says of the others is not
     * known to rest on what may be seen.
     */
    @Override
    public void forEachDate(EventFilter filter, EachDate each) {
        events.forEachDate(filter, (event, repeat) -> {
            Released released = rule.of(event, filter);
            DiplomaticEvent shown = released.event();
            boolean elsewhere = shown != null && repeat.repeats() && released.extent() == Extent.REDUCED
                    && !shown.facts().date().equals(event
                            .facts().date());
            if (!elsewhere) {
                note(released);
            }
            if (shown != null && !elsewhere) {
                each.accept(shown, repeat);
            }
        });
    }

    private void note(Released released) {
        EventId id = released.original().id();
        if (released.extent() != Extent.WHOLE) {
            ReleaseReport.Line line = new ReleaseReport.Line(id, released.original().facts().name(), released.extent(), released.reasons());
            lines.merge(id, line, (before, now) -> before.extent() == null ? now : before);
        }
        if (released.event() != null && released.extent() != null) {
            passed.put(released.event().uid(), new Passed(id, released.extent()));
            if (rule.above()) {
                names.note(released.event());
            }
        }
    }

    /** Of the events that it may see; one that rests on withheld articles alone is counted until it is read. */
    @Override
    public Count count(EventFilter filter) {
        if (rule.form() == WithheldForm.BUSY) {
            return read(filter);
        }
        Set<ReleaseLevel> seen = new HashSet<>(filter.releases().isEmpty() ? Set.of(ReleaseLevel.values()) : filter.releases());
        seen.removeIf(level -> !rule.audience().maySee(level));
        return seen.isEmpty() ? new Count(0, 0) : events.count(filter.withReleases(seen));
    }

    private Count read(EventFilter filter) {
        boolean keepsUndatedOut = filter.period().isPresent() && !filter.undatedToo();
        long[] count = new long[2];
        events.forEach(filter, event -> count[0] += rule.of(event, filter).event() == null ? 0 : 1);
        if (keepsUndatedOut) {
            EventFilter ever = filter.within(null, null, true);
            events.forEach(ever, event -> count[1] += event.facts().date().isUnknown() && rule.of(event, ever).event() != null ? 1 : 0);
        }
        return new Count(count[0], count[1]);
    }

    /** What calendars said of the events that went through, only of those that went whole. */
    public ImportMemory imports(ImportMemory imports) {
        return new WholeImports(imports, this::whole);
    }

    /** Whether the event with this UID went through with all that there is to it; else nothing else of it that is stored may go along. */
    public boolean whole(String uid) {
        return passed.get(uid) instanceof Passed one && one.extent() == Extent.WHOLE;
    }

    /** The parties that the events name which went through. */
    public PartyRepository parties(PartyRepository parties) {
        return rule.above() ? names.parties() : parties;
    }

    /** The series that the events name which went through. */
    public SeriesRepository series(SeriesRepository series) {
        return rule.above() ? names.series() : series;
    }

    /**
     * What the events have been, and what other calendars were told of them, as far as the audience may have it.
     *
     * @param told
     *            asked for an event after its past
     */
    public record Past(EventTransfer transfer, ExportMemory told) {}

    /** The past of the events that went through. */
    public Past past(EventTransfer transfer, ExportMemory exports) {
        if (rule.audience() == Audience.CONFIDENTIAL) {
            return new Past(transfer, exports);
        }
        ReleasedPast past = new ReleasedPast(transfer, id -> lines.get(id) == null && rule.audience().maySee(ReleaseLevel.INTERNAL),
                rule::seesAll);
        return new Past(past, new ReleasedTold(exports, uid -> passed.get(uid) instanceof Passed one && past.told(one.id())));
    }

    /** What went through so far, and what did not. */
    public ReleaseReport report() {
        return new ReleaseReport(rule.audience(), rule.form(), passed.values().stream().filter(one -> one.extent() == Extent.WHOLE).count(),
                new ArrayList<>(lines.values()));
    }

    /**
     * Writes into the log what is in the file. A file without events is none that anything left in.
     *
     * @param filter
     *            in words
     * @param file
     *            its name, or the address it went to
     * @param written
     *            whether the writer wrote the event that was handed to it under this UID
     * @return what is in the file
     */
    public Set<EventId> log(DepartureLog log, Instant now, String filter, String file, Predicate<String> written) {
        Map<EventId, Extent> left = new HashMap<>();
        passed.forEach((uid, one) -> {
            if (written.test(uid)) {
                left.put(one.id(), one.extent());
            }
        });
        if (!left.isEmpty()) {
            log.record(new Departure(now, rule.audience(), rule.form(), filter, file, count(left, Extent.WHOLE), count(left,
                    Extent.REDUCED), count(left, Extent.BUSY), report().withheld()), left);
        }
        return left.keySet();
    }

    private static long count(Map<EventId, Extent> left, Extent extent) {
        return left.values().stream().filter(extent::equals).count();
    }
}
