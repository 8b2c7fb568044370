package org.chancery.bench;

import java.util.List;
import org.chancery.agenda.EventSearch;

/** The first page of a search, for words that are in nearly nothing, in much, together, inflected, and nowhere. */
final class SearchPages {
    private static final int PAGE = 20;
    private static final List<String> SEARCHES = List.of("Kokshetau", "water", "summit water Kokshetau", "ministers meeting",
            "ceremonies glacier", "arbelcon", "nowhere", "71717");

    private SearchPages() {}

    static void measure(EventSearch search, Report report) {
        for (String words : SEARCHES) {
            int hits = search.search(words, 0, PAGE).size();
            Times times = Times.of(3, 15, () -> search.search(words, 0, PAGE));
            report.line("search \"%s\": first page (%d) in %.1f ms, slowest %.1f ms (limit 50)", words, hits, times.median(),
                    times.slowest());
        }
    }
}
