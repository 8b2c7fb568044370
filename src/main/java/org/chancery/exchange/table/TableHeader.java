package org.chancery.exchange.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.jspecify.annotations.Nullable;

/** Which column of a table says what, by the words of its first row in English, Russian or Kazakh. */
final class TableHeader {
    private static final Map<String, TableColumn> WORDS = words();

    private final Map<TableColumn, Integer> places = new EnumMap<>(TableColumn.class);
    private final List<String> cells;

    /** @param remarks told of columns that are passed over */
    TableHeader(int line, List<String> cells, Consumer<Remark> remarks) {
        this.cells = List.copyOf(cells);
        for (int i = 0; i < cells.size(); i++) {
            TableColumn column = WORDS.get(TableData.fold(cells.get(i)));
            if (column != null && places.putIfAbsent(column, i) != null) {
                remarks.accept(CellFault.REPEATED_COLUMN.at(line, cells.get(i), ""));
            } else if (column == null && !cells.get(i).isBlank()) {
                remarks.accept(CellFault.UNKNOWN_COLUMN.at(line, cells.get(i), ""));
            }
        }
    }

    private static Map<String, TableColumn> words() {
        Map<String, TableColumn> words = new HashMap<>();
        for (String[] row : TableData.rows("columns.tsv")) {
            for (String word : row[1].split("\\|")) {
                words.put(TableData.fold(word), TableColumn.valueOf(row[0]));
            }
        }
        return words;
    }

    boolean has(TableColumn column) {
        return places.containsKey(column);
    }

    /** As the file names it. */
    String name(TableColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place).strip();
    }

    /** Where it stands in a row; null if the table has none. */
    @Nullable
    Integer place(TableColumn column) {
        return places.get(column);
    }

    /** All that it says, so that the tables of one source are known by it. */
    String text() {
        return String.join("\t", cells);
    }
}
