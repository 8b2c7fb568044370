package org.chancery.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.store.words.WordForms;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the search keeps in memory from one call to the next, on the store's thread: word forms, and the first words of each block. */
final class SearchMemory {
    private @Nullable WordForms forms;
    private @Nullable SearchWords words;
    private Map<Integer, List<String>> segments = new HashMap<>();

    WordForms forms() {
        WordForms made = forms == null ? new WordForms() : forms;
        forms = made;
        return made;
    }

    SearchWords words() {
        SearchWords made = words == null ? new SearchWords(forms(), new CountryNames()) : words;
        words = made;
        return made;
    }

    /** Another store has taken the place of this one, with segments of its own under the same numbers. */
    void forget() {
        segments = new HashMap<>();
    }

    /** A segment never changes, and its number is never given to another. */
    Map<Integer, List<String>> segments(Handle handle) {
        segments = new SearchIndex(handle).segments(segments);
        return segments;
    }
}
