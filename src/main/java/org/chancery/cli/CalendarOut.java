package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.release.Release;
import org.chancery.article.Article;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.ExportReport;
import org.chancery.icalendar.LeftOut;
import org.chancery.icalendar.Undated;
import org.chancery.planning.Recheck;
import org.chancery.text.Messages;

/** Events as an iCalendar file, and what is said of it. */
record CalendarOut(OpenStore store, Release release, Messages messages) {

    /** Plain, with the addresses of articles. */
    ExportOptions options(Undated undated) {
        return ExportOptions.of(undated, messages, event -> Recheck.of(event).map(Recheck::day).orElse(null))
                .withAddresses(source -> store.articles().find(source.id()).map(Article::url).orElse(null));
    }

    /** @param memory keeps what was written */
    ExportReport write(EventFilter filter, ExportOptions options, Path file, ExportMemory memory) {
        return export(options, memory).write(file, each -> release.forEach(filter, each), done -> {}, () -> false);
    }

    ExportReport preview(EventFilter filter, ExportOptions options) {
        return export(options, store.exports()).preview(each -> release.forEach(filter, each));
    }

    private CalendarExport export(ExportOptions options, ExportMemory memory) {
        return new CalendarExport(options, memory, release.imports(store.imports()));
    }

    /** How many went out, and how many were left out, and why. */
    List<String> words(ExportReport report, EventFilter filter, String written, Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.count(written, report.written(), file.toString()));
        if (report.uncertain() > 0) {
            lines.add(messages.count("cli.export.uncertain", report.uncertain()));
        }
        for (LeftOut reason : LeftOut.values()) {
            long number = report.leftOut().getOrDefault(reason, 0L);
            if (number > 0) {
                lines.add(messages.text("cli.export.left-out", number, messages.text("cli.export.reason." + reason.code())));
            }
        }
        long passed = report.written() + report.leftOutInAll();
        long filtered = release.count(EventFilter.EVERYTHING).passing() - passed;
        if (filtered > 0 && !filter.equals(EventFilter.EVERYTHING)) {
            lines.add(messages.text("cli.export.left-out", filtered, messages.text("cli.export.reason.filters")));
        }
        return lines;
    }
}
