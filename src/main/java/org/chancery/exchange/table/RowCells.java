package org.chancery.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.agenda.incoming.Remark;
import org.jspecify.annotations.Nullable;

/** The cells of a row by what they say, and whether what is wrong with them costs the row. */
final class RowCells {
    /** As a cell of a spreadsheet holds them. */
    private static final int LONGEST = 32_767;
    private static final Set<String> NOTHING = TableData.rows("words.tsv").stream().filter(row -> row[0].equals("Nothing")).flatMap(
            row -> Arrays.stream(row[2].split("\\|"))).map(TableData::fold).collect(Collectors.toUnmodifiableSet());

    private final int line;
    private final List<String> cells;
    private final TableHeader header;
    private final Consumer<Remark> remarks;
    private boolean readable = true;

    RowCells(int line, List<String> cells, TableHeader header, Consumer<Remark> remarks) {
        this.line = line;
        this.cells = cells;
        this.header = header;
        this.remarks = remarks;
    }

    int line() {
        return line;
    }

    boolean readable() {
        return readable;
    }

    /** The text of the cell without blanks round it; empty if the row or the table has none, or if it says "to be confirmed" or a dash. */
    String text(TableColumn column) {
        String text = whole(column).strip();
        if (text.length() > LONGEST) {
            fault(column, CellFault.CELL_TOO_LONG);
            return "";
        }
        return column != TableColumn.NAME && NOTHING.contains(TableData.fold(text)) ? "" : text;
    }

    /** What stands in the cell, blanks and all. */
    String whole(TableColumn column) {
        Integer place = header.place(column);
        return place == null || place >= cells.size() ? "" : FormulaGuard.off(cells.get(place));
    }

    /** Says what is wrong with a cell. */
    void fault(TableColumn column, CellFault fault) {
        remarks.accept(fault.at(line, header.name(column), whole(column).strip()));
        readable &= !fault.costsRow();
    }

    /** What a cell says; null if it is empty, or says nothing that is known, which then is said. */
    <T> @Nullable T find(TableColumn column, CellFault fault, Function<String, @Nullable T> meaning) {
        String text = text(column);
        T found = text.isEmpty() ? null : meaning.apply(text);
        if (found == null && !text.isEmpty()) {
            fault(column, fault);
        }
        return found;
    }
}
