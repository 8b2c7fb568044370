package org.chancery.exchange.bundle;

import java.util.List;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.PastState;
import org.jspecify.annotations.Nullable;

/**
 * An event of a bundle.
 *
 * @param line
 *            physical line of its beginning, from 1
 * @param nth
 *            which of those it is that begin on the line, from 0
 * @param past
 *            oldest first, the last one the event itself; empty if the file tells none
 */
record Arriving(int line, int nth, DiplomaticEvent event, List<PastState> past, @Nullable Imported imported, @Nullable Exported exported) {
    Arriving {
        past = List.copyOf(past);
    }
}
