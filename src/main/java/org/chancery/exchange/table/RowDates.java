package org.chancery.exchange.table;

import java.time.LocalDate;
import java.util.Objects;
import org.chancery.agenda.Claim;
import org.chancery.date.EdtfValue;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.date.IsoDay;
import org.jspecify.annotations.Nullable;

/** When the event of a row is: by its date, by its first and last day, or by both if they agree. */
final class RowDates {
    private final DateCell cells;

    RowDates(DateCell cells) {
        this.cells = cells;
    }

    /** Null if the row says no date, or none that can be read, which then is said and costs the row. */
    Claim.@Nullable Dated read(RowCells row) {
        DateCell.Read start = cell(row, TableColumn.START, null);
        DateCell.Read end = cell(row, TableColumn.END, null);
        LocalDate first = start == null ? null : start.date().earliestOrNull();
        DateCell.Read said = cell(row, TableColumn.DATE, first);
        EventDate date = said == null ? between(row, start, end) : said.date();
        if (date == null || date.isUnknown()) {
            return null;
        }
        if (said != null && (differs(start, first, date.earliestOrNull()) || differs(end, end == null ? null : end.date().latestOrNull(),
                date.latestOrNull()))) {
            row.fault(TableColumn.DATE, CellFault.DATES_DIFFER);
        }
        return new Claim.Dated(date, hours(row, date, said != null ? said : start, end));
    }

    private static boolean differs(DateCell.@Nullable Read beside, @Nullable LocalDate day, @Nullable LocalDate said) {
        return beside != null && !Objects.equals(day, said);
    }

    private static @Nullable EventDate between(RowCells row, DateCell.@Nullable Read start, DateCell.@Nullable Read end) {
        if (start == null || end == null || start.date().equals(end.date())) {
            return start != null ? start.date() : end == null ? null : end.date();
        }
        try {
            if (start.date().value() instanceof EdtfValue.Day(LocalDate first)
                    && end.date().value() instanceof EdtfValue.Day(LocalDate last)) {
                return DateCell.range(first, last);
            }
            return EventDate.parse(start.date().edtf() + "/" + end.date().edtf());
        } catch (UnreadableCell | IllegalArgumentException wrong) {
            row.fault(TableColumn.END, CellFault.NO_DATE);
            return null;
        }
    }

    private DateCell.@Nullable Read cell(RowCells row, TableColumn column, @Nullable LocalDate reference) {
        String text = row.text(column);
        try {
            return text.isEmpty() ? null : cells.read(text, reference);
        } catch (UnreadableCell wrong) {
            row.fault(column, wrong.fault());
            return null;
        }
    }

    private static @Nullable Hours hours(RowCells row, EventDate date, DateCell.@Nullable Read from, DateCell.@Nullable Read to) {
        TableColumn column = row.text(TableColumn.TIME).isEmpty() ? TableColumn.START_TIME : TableColumn.TIME;
        String text = row.text(column);
        try {
            Hours hours = from == null ? null : from.hours();
            if (!text.isEmpty()) {
                hours = DateCell.hours(text);
            }
            String until = row.text(TableColumn.END_TIME);
            if (hours != null && !until.isEmpty()) {
                hours = new Hours(hours.start(), DateCell.time(until));
            } else if (hours != null && hours.end() == null && to != null && to.hours() != null) {
                hours = new Hours(hours.start(), to.hours().start());
            }
            if (hours == null || date.value() instanceof EdtfValue.Day) {
                return hours;
            }
        } catch (UnreadableCell none) {
            // Said below, as for hours without a day.
        }
        row.fault(column, CellFault.NO_TIME);
        return null;
    }

    /** A day by itself; null if there is none. */
    @Nullable
    LocalDate day(RowCells row, TableColumn column) {
        DateCell.Read read = cell(row, column, null);
        LocalDate day = read == null ? null : read.date().earliestOrNull();
        if (day != null && !IsoDay.isWritable(day)) {
            row.fault(column, CellFault.NO_DATE);
            return null;
        }
        return day;
    }
}
