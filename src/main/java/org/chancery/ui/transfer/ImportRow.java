package org.chancery.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;

/** One line of the preview: an event, and under it what changes and what was wrong with it. */
sealed interface ImportRow {

    /** Position in the plan of the event to which the line belongs; -1 if it concerns the file as a whole. */
    int at();

    record Event(int at, ImportItem item) implements ImportRow {
        /** Whether a person decides about it; what is the same already or not taken is only shown. */
        boolean choosable() {
            return ImportRow.choosable(item);
        }
    }

    /** @param kept whether what is here stays, although the file says otherwise */
    record Field(int at, FieldChange change, boolean kept) implements ImportRow {}

    record Note(int at, Remark remark) implements ImportRow {}

    static boolean choosable(ImportItem item) {
        return item.outcome() == ImportItem.Outcome.NEW || item.outcome() == ImportItem.Outcome.CHANGED;
    }

    /** All lines of a plan, in the order of the file. A remark stands under the event in whose lines it was made. */
    static List<ImportRow> of(ImportPlan plan) {
        List<Remark> remarks = plan.remarks().stream().sorted(java.util.Comparator.comparingInt(Remark::line)).toList();
        List<ImportItem> items = plan.items();
        List<ImportRow> rows = new ArrayList<>(items.size() + remarks.size());
        int next = 0;
        for (int at = -1; at < items.size(); at++) {
            if (at >= 0) {
                event(rows, at, items.get(at));
            }
            int until = at + 1 < items.size() ? items.get(at + 1).line() : Integer.MAX_VALUE;
            while (next < remarks.size() && remarks.get(next).line() < until) {
                rows.add(new Note(at, remarks.get(next++)));
            }
        }
        return rows;
    }

    private static void event(List<ImportRow> rows, int at, ImportItem item) {
        rows.add(new Event(at, item));
        item.changes().forEach(change -> rows.add(new Field(at, change, false)));
        item.kept().forEach(change -> rows.add(new Field(at, change, true)));
    }
}
