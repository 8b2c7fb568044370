package org.chancery.reading.event;

import java.util.Locale;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.Entry;

/** The kind that the data give to an event noun. */
final class Kinds {
    private Kinds() {}

    static EventKind of(Entry entry) {
        return EventKind.valueOf(entry.get("kind", "other").toUpperCase(Locale.ROOT));
    }
}
