package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.EventFilter;
import org.chancery.exchange.paper.PaperExport;
import org.chancery.exchange.paper.PaperReport;
import org.chancery.exchange.paper.PaperRequest;
import org.chancery.text.Messages;

/** Events on paper, and what is said of it. */
record PaperOut(OpenStore store, Messages messages) {

    /** Writes the file; answers how many went out, and how many were left out, and why. */
    List<String> write(PaperRequest request, Path file) {
        PaperReport report = new PaperExport(store.events()).write(file, request);
        List<String> lines = new ArrayList<>();
        lines.add(messages.count("cli.export.written", report.written(), file.toString()));
        if (report.dayOpen() > 0) {
            lines.add(messages.count("cli.export.day-open", report.dayOpen()));
        }
        leftOut(lines, report.wider(), "wider");
        leftOut(lines, report.undated(), "undated");
        leftOut(lines, report.otherTimes(), "other-times");
        leftOut(lines, store.events().count(EventFilter.EVERYTHING).passing() - store.events().count(request.filter()).passing(),
                "filters");
        return lines;
    }

    private void leftOut(List<String> lines, long number, String reason) {
        if (number > 0) {
            lines.add(messages.text("cli.export.left-out", number, messages.text("cli.export.reason." + reason)));
        }
    }
}
