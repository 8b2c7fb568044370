package org.chancery.agenda.incoming;

import java.util.List;

/**
 * What an import would do, in the order of the file, and what was wrong with the file.
 *
 * @param articles
 *            how many articles that are not here come along
 */
public record ImportPlan(List<ImportItem> items, List<Remark> remarks, long articles) {
    public ImportPlan {
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
    }

    /** A plan of events alone. */
    public ImportPlan(List<ImportItem> items, List<Remark> remarks) {
        this(items, remarks, 0);
    }

    public long count(ImportItem.Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
