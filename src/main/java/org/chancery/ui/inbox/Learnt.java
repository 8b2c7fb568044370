package org.chancery.ui.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.DeskWord.Sort;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;

/** What the reader learns of a correction: a person added, a place put right, the name of a recurring occasion. */
record Learnt(Correction correction, EventProposal proposal, String language) {
    private static final Set<EventKind> RECURRING = Set.of(EventKind.SUMMIT, EventKind.FORUM, EventKind.CONFERENCE, EventKind.SESSION);
    private static final String EDITION = "^(\\d+\\S*|[IVXL]+)\\s+|\\b(19|20)\\d\\d\\b";

    List<DeskWord> words() {
        List<DeskWord> words = new ArrayList<>();
        Correction.Added added = correction.added();
        if (added.anybody()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            put(attributes, "t", added.office());
            put(attributes, "c", added.country().toUpperCase(Locale.ROOT));
            add(words, Sort.PERSON, spellings(added.name()), attributes);
        }
        Correction was = Correction.of(proposal);
        boolean placed = !correction.city().isBlank() && !correction.country().isBlank() && !correction.city().strip().equals(was.city());
        if (placed) {
            add(words, Sort.CITY, List.of(correction.city()), Map.of("c", correction.country().strip().toUpperCase(Locale.ROOT)));
        }
        String series = correction.name().replaceAll(EDITION, " ").replaceAll("\\s+", " ").strip();
        if (!correction.name().strip().equals(was.name()) && RECURRING.contains(correction.kind()) && series.indexOf(' ') > 0) {
            add(words, Sort.EVENT, List.of(series), Map.of("kind", correction.kind().code()));
        }
        return words;
    }

    /** The whole name, and the last part of it by which later sentences call a person. */
    private static List<String> spellings(String name) {
        String whole = name.strip();
        int last = whole.lastIndexOf(' ');
        return last < 0 ? List.of(whole) : List.of(whole, whole.substring(last + 1));
    }

    private static void put(Map<String, String> attributes, String key, String value) {
        if (!value.isBlank()) {
            attributes.put(key, value.strip());
        }
    }

    /** What no row of the data files could hold is not learnt; it stands in the event all the same. */
    private void add(List<DeskWord> words, Sort sort, List<String> spellings, Map<String, String> attributes) {
        DeskWord.ifFit(sort, language, spellings, attributes).ifPresent(words::add);
    }
}
