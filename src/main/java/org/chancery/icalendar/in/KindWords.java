package org.chancery.icalendar.in;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.agenda.EventKind;
import org.chancery.text.Messages;
import org.chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** The kinds of events by the words that calendars have for them as categories, in each language of the program. */
final class KindWords {
    private final Map<String, EventKind> kinds = new HashMap<>();

    KindWords() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("kk"))) {
            Words words = new Words(Messages.of(language));
            for (EventKind kind : EventKind.values()) {
                kinds.putIfAbsent(words.kind(kind).toLowerCase(Locale.ROOT), kind);
                kinds.putIfAbsent(kind.code(), kind);
            }
        }
    }

    /** Null for a category that is no kind of event. */
    @Nullable
    EventKind kind(String category) {
        return kinds.get(category.strip().toLowerCase(Locale.ROOT));
    }
}
