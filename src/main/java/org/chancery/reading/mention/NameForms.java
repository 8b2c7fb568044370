package org.chancery.reading.mention;

import java.util.List;
import org.chancery.reading.language.Inflection;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.Tokenizer;

/** The first form of a person's name that stands in another case, by the endings of the language's restore.tsv. */
final class NameForms {
    private static final String MAN = "man";
    private static final String WOMAN = "woman";
    private static final String LAST = "name";

    private NameForms() {}

    /**
     * The name in its first form.
     *
     * @param cases
     *            those of its title, {@link Inflection#ANY} when it has none and the given name must tell
     */
    static String first(Language language, String name, String cases) {
        if (language.suffixed())
            return bare(language, name);
        if (!language.inflection().cased() || cases.indexOf('n') >= 0)
            return name;
        String[] parts = name.split(" ");
        boolean woman = woman(language, parts[0]);
        if (cases.isEmpty() && (parts.length < 2 || language.isOne("given-names", Tokenizer.fold(parts[0]))))
            return name;
        String known = cases.isEmpty() ? told(language, parts[0], woman) : cases;
        if (known.isEmpty())
            return name;
        StringBuilder out = new StringBuilder();
        for (String part : parts)
            out.append(out.isEmpty() ? "" : " ").append(restored(language, part, woman ? WOMAN : MAN, known));
        return out.toString();
    }

    /** Where suffixes do the work of prepositions, only the last word of a name bears one. */
    private static String bare(Language language, String name) {
        int last = name.lastIndexOf(' ') + 1;
        List<Inflection.Restored> found = language.inflection().restored(name.substring(last), LAST);
        return found.isEmpty() ? name : name.substring(0, last) + found.getFirst().word();
    }

    /** The cases that the suffix of a name's last word shows; {@link Inflection#ANY} when it has none. */
    static String lastCases(Language language, String word) {
        List<Inflection.Restored> found = language.inflection().restored(word, LAST);
        return found.isEmpty() ? Inflection.ANY : found.getFirst().cases();
    }

    /** All first forms that one word of a name may have, itself first. */
    static List<String> candidates(Language language, String word) {
        List<String> out = new java.util.ArrayList<>(List.of(word));
        for (String kind : List.of(MAN, WOMAN, LAST)) {
            for (Inflection.Restored one : language.inflection().restored(word, kind))
                out.add(one.word());
        }
        return out;
    }

    /** The cases that a name tells by itself; {@link Inflection#ANY} when it may be any. */
    static String cases(Language language, String name) {
        String[] parts = name.split(" ");
        if (parts.length < 2 || language.isOne("given-names", Tokenizer.fold(parts[0])))
            return Inflection.ANY;
        String told = told(language, parts[0], woman(language, parts[0]));
        return told.isEmpty() ? "n" : told;
    }

    private static boolean woman(Language language, String given) {
        return language.isOne("women", Tokenizer.fold(given)) || language.inflection().restored(given, WOMAN).stream().anyMatch(
                one -> language.isOne("women", Tokenizer.fold(one.word())));
    }

    private static String told(Language language, String given, boolean woman) {
        List<Inflection.Restored> found = language.inflection().restored(given, woman ? WOMAN : MAN);
        return found.isEmpty() ? Inflection.ANY : found.getFirst().cases();
    }

    private static String restored(Language language, String part, String kind, String cases) {
        for (Inflection.Restored one : language.inflection().restored(part, kind)) {
            if (one.cases().chars().anyMatch(c -> cases.indexOf(c) >= 0))
                return one.word();
        }
        return part;
    }
}
