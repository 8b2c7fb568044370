package org.chancery.ui.transfer;

import org.chancery.agenda.incoming.Reversible;
import org.chancery.ui.kit.ViewContext;

/**
 * Takes an import back and brings it again, in the background.
 *
 * @param events
 *            how many it brought
 */
record ReversedImport(ViewContext context, Reversible reversible, long events) {
    private static final long LONG = 1_000;

    void takeBack() {
        context.tasks().run(progress -> reversible.takeBack(at -> progress.report(at, events)), this::tell, stay -> {
            context.notices().saved();
            context.notices().say(stay == 0 ? context.text("incoming.undone") : context.messages().count("incoming.undone.but", stay));
        }, context.notices()::fail);
    }

    void again() {
        context.tasks().run(progress -> {
            reversible.again(at -> progress.report(at, events));
            return events;
        }, this::tell, brought -> {
            context.notices().saved();
            context.notices().say(context.messages().count("incoming.done", brought));
        }, context.notices()::fail);
    }

    private void tell(long at, long total) {
        if (total > LONG) {
            context.notices().say(context.text("incoming.under-way", at, total));
        }
    }
}
