package org.chancery.exchange.table;

import org.chancery.agenda.Word;
import org.chancery.agenda.incoming.Remark;

/** What can be wrong with a cell, a row or a column, and what was done, each with a sentence of its own in {@code text}. */
public enum CellFault implements Word {
    /** The row has no name of an event: left out. */
    NO_NAME(true),
    /** A date in no form that is known, or of a day that does not exist: the row was left out. */
    NO_DATE(true),
    /** A date without a year in four digits: the row was left out. */
    NO_YEAR(true),
    /** Day and month could each be the other: the row was left out. */
    WHICH_MONTH(true),
    /** Date and first or last day say different days: the row was left out. */
    DATES_DIFFER(true),
    /** More characters than a cell of a spreadsheet holds: the row was left out. */
    CELL_TOO_LONG(true),
    /** A quote that is never closed: the rest could not be read. */
    OPEN_QUOTE(true),
    /** No level of release that is known, so that nobody may be shown it: the row was left out. */
    NO_RELEASE(true),
    /** No time of day, or one without a day: passed over. */
    NO_TIME(false), NO_KIND(false), NO_VISIT_KIND(false), NO_STATUS(false), NO_LEVEL(false), NO_MODE(false), NO_NUMBER(false), NO_COUNTRY(
            false),
    NO_ZONE(false),
    /** A column that says nothing that is known: passed over. */
    UNKNOWN_COLUMN(false),
    /** A second column of the same meaning: passed over. */
    REPEATED_COLUMN(false),
    /** More rows than a file may have: the rest was left out. */
    TOO_MANY_ROWS(false),
    /** No Unicode: read as an older encoding. */
    OLD_ENCODING(false);

    private static final int SHOWN = 40;

    private final boolean costsRow;

    CellFault(boolean costsRow) {
        this.costsRow = costsRow;
    }

    /** What is said of it: the header of the column as the file has it, with what stands in the cell. */
    Remark at(int line, String header, String content) {
        String text = content.codePointCount(0, content.length()) <= SHOWN ? content : content.substring(0, content.offsetByCodePoints(0,
                SHOWN)) + "…";
        return new Remark(line, content.isEmpty() ? header : header + " \"" + text.replaceAll("\\s+", " ") + "\"", this);
    }

    /** Whether the row does not come in. */
    boolean costsRow() {
        return costsRow;
    }
}
