package org.chancery.agenda;

import java.util.List;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.party.Party;

/**
 * What arrives from another store and is taken in together, wholly or not at all.
 *
 * @param change
 *            what is saved as any change is, with a version and a row of history of its own
 * @param moved
 *            events that are not here and were not here before: they stand here as they stood there, version and history with them
 * @param parties
 *            what is known of them beside what the events say; what is known here already stays
 * @param imported
 *            what calendars said of these events
 * @param exported
 *            what calendars were told of these events
 */
public record Consignment(Change change, List<Moved> moved, List<Party> parties, List<Imported> imported, List<Exported> exported) {
    public Consignment {
        moved = List.copyOf(moved);
        parties = List.copyOf(parties);
        imported = List.copyOf(imported);
        exported = List.copyOf(exported);
    }

    /**
     * An event that comes with its past.
     *
     * @param past
     *            oldest first; the last one is the event as it stands
     */
    public record Moved(DiplomaticEvent event, List<PastState> past) {
        public Moved {
            past = List.copyOf(past);
        }
    }
}
