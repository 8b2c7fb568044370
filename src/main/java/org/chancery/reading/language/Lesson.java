package org.chancery.reading.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.DeskWord.Sort;

/** Adds what a desk has taught to a language while that is loaded. */
final class Lesson {
    /** What somebody is whose office no data file ranks. */
    private static final String SOME_OFFICE = "official";
    private static final String OFFICE = "t";
    private static final String RANK = "rank";

    private final Language language;

    Lesson(Language language) {
        this.language = language;
    }

    void learn(DeskWord word) {
        WordClass type = WordClass.valueOf(word.sort().name());
        for (String spelling : word.spellings()) {
            for (Inflection.Form form : forms(spelling, word.sort()))
                language.add(type, form.spelling(), word.name(), Language.marked(attributes(word), form));
        }
        String office = word.attributes().get(OFFICE);
        if (word.sort() == Sort.PERSON && office != null && rank(office).isEmpty())
            learn(new DeskWord(Sort.TITLE, word.language(), List.of(office), Map.of(RANK, attributes(word).getOrDefault(RANK,
                    SOME_OFFICE))));
    }

    private List<Inflection.Form> forms(String spelling, Sort sort) {
        List<String> kinds = switch (sort) {
            case PERSON -> List.of("man", "woman", "name");
            case CITY -> List.of("place");
            case TITLE, ORGANISATION, EVENT -> List.of("man", "name");
        };
        return language.inflection().derived(spelling, kinds, language.suffixed());
    }

    private Map<String, String> attributes(DeskWord word) {
        if (word.sort() == Sort.EVENT)
            return with(word.attributes(), "series", "yes");
        boolean ranked = word.sort() == Sort.TITLE || word.sort() == Sort.PERSON;
        if (!ranked || word.attributes().containsKey(RANK))
            return word.attributes();
        String rank = rank(word.attributes().getOrDefault(OFFICE, ""));
        return with(word.attributes(), RANK, rank.isEmpty() ? SOME_OFFICE : rank);
    }

    private static Map<String, String> with(Map<String, String> attributes, String key, String value) {
        Map<String, String> out = new HashMap<>(attributes);
        out.put(key, value);
        return Map.copyOf(out);
    }

    /** The rank of an office by the longest title of the data files that ends it, else that begins it; empty if there is none. */
    private String rank(String office) {
        if (office.isBlank())
            return "";
        MarkedText words = new MarkedText(office, language);
        for (int i = 0; i < words.size(); i++) {
            Match title = words.match(i, WordClass.TITLE);
            if (title != null && (title.to() == words.size() || i == 0))
                return title.entry().get(RANK, "");
        }
        return "";
    }
}
