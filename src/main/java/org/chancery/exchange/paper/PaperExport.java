package org.chancery.exchange.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.agenda.EventSource;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.PdfFile;
import org.chancery.exchange.paper.typesetting.Typesetter;
import org.chancery.output.FileOut;

/**
 * Writes a week or a month of the calendar as a PDF file to be printed. The same events and the same request give the same bytes. The desk's
 * own notes stay in the house.
 */
public final class PaperExport {
    private final EventSource events;

    public PaperExport(EventSource events) {
        this.events = events;
    }

    /** What {@link #write} would do, without a file and so without its pages. */
    public PaperReport preview(PaperRequest request) {
        return PeriodEvents.read(events, request.period(), request.filter()).report(events, 0);
    }

    /** @throws UnwritableOutput if the file cannot be written; what stood there is as it was */
    public PaperReport write(Path file, PaperRequest request) {
        PaperPages pages = pages(request);
        FileOut.bytes(file, out -> out.write(pages.pdf()));
        return pages.report();
    }

    /** The pages themselves, to be looked at or printed. */
    public PaperPages pages(PaperRequest request) {
        PeriodEvents read = PeriodEvents.read(events, request.period(), request.filter());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfFile pdf = new PdfFile(request.messages().locale())) {
            List<Leaf> leaves = leaves(request, pdf.typesetter(), read);
            pdf.write(leaves, request.title() + ", " + title(request), request.asOf(), out);
            return new PaperPages(out.toByteArray(), request.size(), read.report(events, leaves.size()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static List<Leaf> leaves(PaperRequest request, Typesetter typesetter, PeriodEvents read) throws IOException {
        return switch (request.page()) {
            case WEEK -> new WeekPaper(request, typesetter).leaves(read);
            case MONTH -> new MonthPaper(request, typesetter).leaves(read);
        };
    }

    private static String title(PaperRequest request) {
        return switch (request.page()) {
            case WEEK -> WeekPaper.title(request);
            case MONTH -> MonthPaper.title(request);
        };
    }
}
