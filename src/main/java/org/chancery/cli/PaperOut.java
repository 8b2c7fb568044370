package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.release.Release;
import org.chancery.exchange.paper.PaperExport;
import org.chancery.exchange.paper.PaperReport;
import org.chancery.exchange.paper.PaperRequest;
import org.chancery.text.Messages;

/** Events on paper, and what is said of it. */
record PaperOut(Release release, Messages messages) {

    PaperReport write(PaperRequest request, Path file) {
        return new PaperExport(release).write(file, request);
    }

    PaperReport preview(PaperRequest request) {
        return new PaperExport(release).preview(request);
    }

    /** How many went out, and how many were left out, and why. */
    List<String> words(PaperReport report, PaperRequest request, String written, Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.count(written, report.written(), file.toString()));
        if (report.dayOpen() > 0) {
            lines.add(messages.count("cli.export.day-open", report.dayOpen()));
        }
        leftOut(lines, report.wider(), "wider");
        leftOut(lines, report.undated(), "undated");
        leftOut(lines, report.otherTimes(), "other-times");
        leftOut(lines, release.count(EventFilter.EVERYTHING).passing() - release.count(request.filter()).passing(),
                "filters");
        return lines;
    }

    private void leftOut(List<String> lines, long number, String reason) {
        if (number > 0) {
            lines.add(messages.text("cli.export.left-out", number, messages.text("cli.export.reason." + reason)));
        }
    }
}
