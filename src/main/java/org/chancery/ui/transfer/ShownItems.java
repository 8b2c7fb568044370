package org.chancery.ui.transfer;

import java.util.List;
import org.chancery.agenda.Word;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;

/** Which part of a plan is in sight. */
enum ShownItems implements Word {
    ALL, NEW, CHANGED, UNCHANGED, SKIPPED, REMARKS;

    boolean passes(ImportItem item) {
        return switch (this) {
            case ALL -> true;
            case NEW -> item.outcome() == Outcome.NEW;
            case CHANGED -> item.outcome() == Outcome.CHANGED;
            case UNCHANGED -> item.outcome() == Outcome.UNCHANGED;
            case SKIPPED -> item.outcome() == Outcome.SKIPPED;
            case REMARKS -> false;
        };
    }

    /** How many events, or remarks, that is. */
    long count(ImportPlan plan) {
        return this == REMARKS ? plan.remarks().size() : plan.items().stream().filter(this::passes).count();
    }

    List<ImportRow> of(List<ImportRow> rows, List<ImportItem> items) {
        return switch (this) {
            case ALL -> rows;
            case REMARKS -> rows.stream().filter(ImportRow.Note.class::isInstance).toList();
            default -> rows.stream().filter(row -> row.at() >= 0 && passes(items.get(row.at()))).toList();
        };
    }
}
