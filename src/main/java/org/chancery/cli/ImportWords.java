package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.agenda.incoming.Remark;
import org.chancery.text.Messages;

/** What an import does, in words. */
record ImportWords(Messages messages) {

    /** A line for the event, and one for each field that changes. */
    List<String> of(ImportItem item) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("import.item", messages.text("import.outcome." + item.outcome().code()), item.date().isEmpty() ? messages
                .text("import.no-date") : item.date(), item.name(), messages.text("import.reason." + item.reason().code())));
        for (FieldChange change : item.changes()) {
            lines.add("    " + messages.text("import.change", messages.text("cli.field." + change.field().code()), orOpen(change.was()),
                    orOpen(change.willBe())));
        }
        return lines;
    }

    private String orOpen(String value) {
        return value.isEmpty() ? messages.text("import.open") : value;
    }

    String of(Path file, Remark remark) {
        String what = messages.text("import.kind." + remark.kind().code());
        String line = Integer.toString(remark.line());
        return remark.property().isEmpty() ? messages.text("import.remark", file.toString(), line, what)
                : messages.text("import.remark.of", file.toString(), line, remark.property(), what);
    }

    String total(ImportPlan plan) {
        return messages.text("import.total", count(plan, Outcome.NEW), count(plan, Outcome.CHANGED), count(plan, Outcome.UNCHANGED), count(
                plan, Outcome.SKIPPED));
    }

    /** Digits alone, which scripts read. */
    private static String count(ImportPlan plan, Outcome outcome) {
        return Long.toString(plan.count(outcome));
    }
}
