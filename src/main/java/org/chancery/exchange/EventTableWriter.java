package org.chancery.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.exchange.table.FormulaGuard;
import org.chancery.exchange.table.PartyCell;
import org.jspecify.annotations.Nullable;

/** Events as lines of a table; the first line names the columns. */
final class EventTableWriter {
    private static final String[] COLUMNS = {"id", "name", "kind", "visitKind", "ordinal", "status", "level", "mode", "edtf", "start",
            "end",
            "startTime", "endTime", "city", "country", "zone", "participants", "recheck", "uid", "release"};

    private final CSVPrinter printer;

    EventTableWriter(Appendable out) throws IOException {
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord((Object[]) COLUMNS);
    }

    void write(DiplomaticEvent event, @Nullable LocalDate recheck) {
        EventFacts f = event.facts();
        Object[] cells = Stream.<@Nullable Object>of(event.id(), f.name(), f.kind().code(), JsonValues.code(f.visitKind()), f.ordinal(), f
                .status().code(), JsonValues.code(f.level()), JsonValues.code(f.mode()), f.date().edtf(), f.date().earliestOrNull(),
                f
                        .date().latestOrNull(),
                f.hours() == null ? null : f.hours().start(), f.hours() == null ? null : f.hours().end(), f
                        .venue().city(),
                f.venue().country(), f.venue().zone(), PartyCell.written(f.participations()), recheck, event.uid(), event.release().code())
                .map(EventTableWriter::cell)
                .toArray();
        try {
            printer.printRecord(cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : FormulaGuard.on(value.toString());
    }
}
