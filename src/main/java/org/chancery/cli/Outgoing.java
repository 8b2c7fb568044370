package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.release.Missed;
import org.chancery.agenda.release.Release;
import org.chancery.agenda.release.WrittenEvents;
import org.chancery.article.Article;
import org.chancery.exchange.EventsOut;
import org.chancery.exchange.bundle.BundleExport;
import org.chancery.exchange.linked.LinkedExport;
import org.chancery.exchange.paper.FilterText;
import org.chancery.exchange.paper.PaperReport;
import org.chancery.exchange.paper.PaperRequest;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.ExportReport;
import org.chancery.icalendar.Undated;
import org.chancery.planning.Recheck;
import org.chancery.text.Messages;
import org.chancery.text.ReleaseWords;
import org.jspecify.annotations.Nullable;

/** One file of events on its way out: only what its audience may see, said before and after, and logged. */
final class Outgoing {
    private static final int NAMED = 5;

    private final Root root;
    private final OpenStore store;
    private final Messages messages;
    private final Release release;
    private final boolean dryRun;
    private final Path out;
    private @Nullable String after;

    Outgoing(Root root, OpenStore store, ReleaseOptions options, Path out) {
        this.root = root;
        this.store = store;
        this.messages = root.messages();
        this.release = options.release(store, messages);
        this.dryRun = options.dryRun();
        this.out = out;
    }

    void paper(PaperRequest request) {
        PaperOut paper = new PaperOut(release, messages);
        PaperReport report = dryRun ? paper.preview(request) : paper.write(request, out);
        tell(paper.words(report, request, written(), out), request.filter(), report.uids()::contains, false);
    }

    /**
     * What is to be in a file that is not for paper.
     *
     * @param ending
     *            of the file: ics, json, jsonld or csv
     * @param mark
     *            whether a table begins with a byte order mark
     */
    record Wanted(EventFilter filter, String ending, Undated undated, boolean rich, boolean notes, boolean mark) {}

    void file(Wanted wanted, ProgramOptions program) {
        CalendarOut calendar = new CalendarOut(store, release, messages);
        if (!wanted.ending().equals("ics")) {
            long written = dryRun ? count(wanted.filter()) : write(wanted);
            tell(calendar.words(new ExportReport(written, 0, 0, Map.of()), wanted.filter(), written(), out), wanted.filter(), uid -> true,
                    true);
            return;
        }
        ExportOptions plain = program.applied(calendar.options(wanted.undated()));
        ExportOptions options = wanted.rich() ? plain.asRich() : plain;
        WrittenEvents written = new WrittenEvents(store.exports());
        ExportReport report = dryRun ? calendar.preview(wanted.filter(), options) : calendar.write(wanted.filter(), options, out, written);
        tell(calendar.words(report, wanted.filter(), written(), out), wanted.filter(), written::contains, true);
        program.words(messages).forEach(root::say);
    }

    private long write(Wanted wanted) {
        EventsOut.Source events = each -> release.forEach(wanted.filter(), each);
        return switch (wanted.ending()) {
            case "json" -> {
                BundleExport.Written written = new BundleFiles(root, store).write(release, wanted.filter(), wanted.notes(), out);
                after = messages.count("bundle.articles", written.articles());
                yield written.events();
            }
            case "jsonld" -> new LinkedExport(messages.locale(), source -> store.articles().find(source.id()).map(Article::url).orElse(
                    null)).write(out, events, done -> {}, () -> false);
            default -> new EventsOut(event -> Recheck.of(event).map(Recheck::day).orElse(null)).csv(out, wanted.mark(), events);
        };
    }

    private long count(EventFilter filter) {
        long[] count = new long[1];
        release.forEach(filter, event -> count[0]++);
        return count[0];
    }

    private String written() {
        return dryRun ? "release.would-write" : "cli.export.written";
    }

    /** @param taken whether others take the events over from the file, so that what it no longer holds matters to them */
    private void tell(List<String> lines, EventFilter filter, Predicate<String> written, boolean taken) {
        Missed missed = dryRun ? Missed.NONE : log(filter, written);
        lines.forEach(root::say);
        if (after != null) {
            root.say(after);
        }
        ReleaseWords words = new ReleaseWords(messages);
        words.missed(taken ? missed : Missed.NONE, NAMED).forEach(root::say);
        words.report(release.report(), dryRun ? Integer.MAX_VALUE : NAMED).forEach(root::say);
    }

    private Missed log(EventFilter filter, Predicate<String> written) {
        String file = out.toAbsolutePath().normalize().toString();
        Set<EventId> before = store.departures().last(file);
        Set<EventId> now = release.log(store.departures(), root.surroundings().clock().instant(), new FilterText(messages).of(filter), file,
                written);
        return Missed.of(before, now, store.transfer(), messages.language());
    }
}
