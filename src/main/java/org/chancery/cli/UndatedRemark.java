package org.chancery.cli;

import org.chancery.agenda.EventFilter;

/** Says how many events only the period keeps out, because they have no date. */
final class UndatedRemark {
    private UndatedRemark() {}

    static void say(Root root, OpenStore store, EventFilter filter) {
        if (filter.period().isEmpty() || filter.undatedToo()) {
            return;
        }
        long left = store.events().count(filter).undatedLeftOut();
        if (left > 0) {
            root.remark(root.messages().count("cli.undated-left-out", left));
        }
    }
}
