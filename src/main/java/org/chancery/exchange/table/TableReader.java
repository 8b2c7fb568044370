package org.chancery.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.incoming.EventForm;
import org.chancery.agenda.incoming.Remark;
import org.chancery.agenda.incoming.SaidEvent;

/** Reads the events of a table that a spreadsheet wrote as text, row by row. */
public final class TableReader implements EventForm {
    private final TableOptions options;
    private final TableWords words = new TableWords();

    public TableReader(TableOptions options) {
        this.options = options;
    }

    @Override
    public void read(String name, InputStream in, Consumer<SaidEvent> each, Consumer<Remark> remarks, BooleanSupplier cancelled)
            throws IOException {
        int most = (int) Math.min(options.octets(), Integer.MAX_VALUE - 9);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new UnreadableInput(name, 0, InputFault.TOO_LARGE, null);
        }
        if (!read(bytes, each, remarks, cancelled)) {
            throw new UnreadableInput(name, 1, InputFault.NO_COLUMNS, null);
        }
    }

    /** Whether the table has a column for the names of events; without one nothing can be read. */
    private boolean read(byte[] file, Consumer<SaidEvent> each, Consumer<Remark> remarks, BooleanSupplier cancelled) throws IOException {
        TableText text = TableText.of(file);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(text.delimiter()).setIgnoreEmptyLines(false).setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (text.declared()) {
                records.next();
            }
            if (!text.unicode()) {
                remarks.accept(new Remark(1, "", CellFault.OLD_ENCODING));
            }
            return rows(parser, records, each, remarks, cancelled);
        }
    }

    private boolean rows(CSVParser parser, Iterator<CSVRecord> records, Consumer<SaidEvent> each, Consumer<Remark> remarks,
            BooleanSupplier cancelled) {
        RowReader reader = null;
        int rows = 0;
        int line = 1;
        try {
            while (!cancelled.getAsBoolean()) {
                line = (int) parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    break;
                }
                List<String> cells = Arrays.asList(records.next().values());
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (reader == null) {
                    TableHeader header = new TableHeader(line, cells, remarks);
                    if (!header.has(TableColumn.NAME)) {
                        return false;
                    }
                    reader = new RowReader(header, words, options, remarks);
                } else if (++rows > options.rows()) {
                    remarks.accept(new Remark(line, "", CellFault.TOO_MANY_ROWS));
                    break;
                } else {
                    reader.read(line, cells).ifPresent(each);
                }
            }
        } catch (UncheckedIOException unclosed) {
            remarks.accept(new Remark(line, "", CellFault.OPEN_QUOTE));
        }
        return reader != null;
    }
}
