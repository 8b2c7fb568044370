package org.chancery.agenda.incoming;

import java.util.List;

/** What an import would do, in the order of the file, and what was wrong with the file. */
public record ImportPlan(List<ImportItem> items, List<Remark> remarks) {
    public ImportPlan {
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
    }

    public long count(ImportItem.Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
