package org.chancery.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a language's words change their endings, by its files {@code paradigms.tsv} (from the first form to all others) and
 * {@code restore.tsv} (from any form of a name back to the first). A language without these files has words of one form.
 */
public final class Inflection {
    /** The cases of a form when nothing is said of them: any. */
    public static final String ANY = "";
    private static final String CASES = "gdaip";

    /**
     * A spelling and the cases for which it stands.
     *
     * @param cases letters as in the data file, n g d a i p; {@link #ANY} for a word that does not change
     * @param plural whether it stands for several
     * @param gender of the last word that changes, as the data file says; empty if it does not
     */
    record Form(String spelling, String cases, boolean plural, String gender) {

        /** What the ending tells, as one word. */
        String mark() {
            return cases.concat(plural ? "+" : "-").concat(gender);
        }
    }

    private record Ending(String label, List<String> endings) {}

    /** The first form that a word may have, and the cases that its ending tells. */
    public record Restored(String word, String cases) {}

    private record Rule(String ending, String first, String cases) {}

    private final Map<String, List<Ending>> paradigms = new HashMap<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, List<Rule>> rules = new HashMap<>();

    Inflection(List<String[]> paradigmRows, List<String[]> restoreRows) {
        for (String[] row : paradigmRows) {
            paradigms.put(row[0], endings(row));
            genders.put(row[0], row.length > 2 ? row[2].strip() : "");
        }
        for (String[] row : restoreRows)
            rules.computeIfAbsent(row[0], kind -> new ArrayList<>()).add(new Rule(plain(row[1]), plain(row[2]), row.length > 3 ? row[3]
                    : ANY));
    }

    /** A hyphen stands for "no letters" in the data files. */
    private static String plain(String letters) {
        return letters.equals("-") ? "" : letters;
    }

    private static List<Ending> endings(String[] row) {
        List<Ending> out = new ArrayList<>();
        for (String one : row[1].strip().split(" ")) {
            int colon = one.indexOf(':');
            out.add(new Ending(one.substring(0, colon), List.of(one.substring(colon + 1).split(",")).stream().map(Inflection::plain)
                    .toList()));
        }
        return List.copyOf(out);
    }

    /** Whether the language marks the role of a noun by its ending. */
    public boolean cased() {
        return !paradigms.isEmpty();
    }

    /**
     * All forms of a phrase of the data files. A word with a paradigm is written stem/paradigm; words of one phrase agree in case and
     * number; the others stay as they are.
     */
    List<Form> forms(String phrase) {
        int only = paradigms.isEmpty() ? -1 : phrase.indexOf('/');
        if (only < 0)
            return List.of(new Form(phrase, ANY, false, ""));
        if (phrase.indexOf(' ') < 0)
            return merged(forms(phrase.substring(0, only), phrase.substring(only + 1), phrase), genders.getOrDefault(phrase.substring(only
                    + 1), ""));
        Map<String, List<String>> byLabel = new LinkedHashMap<>();
        boolean first = true;
        List<String> before = List.of("");
        for (String word : phrase.split(" ")) {
            int slash = word.indexOf('/');
            if (slash < 0) {
                before = joined(before, word);
                byLabel.replaceAll((label, forms) -> joined(forms, word));
                continue;
            }
            Map<String, List<String>> own = forms(word.substring(0, slash), word.substring(slash + 1), phrase);
            if (first) {
                for (Map.Entry<String, List<String>> one : own.entrySet())
                    byLabel.put(one.getKey(), crossed(before, one.getValue()));
            } else {
                byLabel.keySet().retainAll(own.keySet());
                byLabel.replaceAll((label, forms) -> crossed(forms, own.getOrDefault(label, List.of())));
            }
            first = false;
        }
        String last = phrase.substring(phrase.lastIndexOf('/') + 1);
        int space = last.indexOf(' ');
        return merged(byLabel, genders.getOrDefault(space < 0 ? last : last.substring(0, space), ""));
    }

    private Map<String, List<String>> forms(String stem, String paradigm, String phrase) {
        List<Ending> endings = paradigms.get(paradigm);
        if (endings == null)
            throw new IllegalArgumentException("paradigms.tsv has no paradigm " + paradigm + ", which \"" + phrase + "\" needs");
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (Ending ending : endings) {
            List<String> words = new ArrayList<>(ending.endings.size());
            for (String letters : ending.endings)
                words.add(stem.concat(letters));
            out.put(ending.label, words);
        }
        return out;
    }

    private static List<String> joined(List<String> forms, String word) {
        return forms.stream().map(form -> form.isEmpty() ? word : form + " " + word).toList();
    }

    private static List<String> crossed(List<String> heads, List<String> words) {
        List<String> out = new ArrayList<>();
        for (String head : heads) {
            for (String word : words)
                out.add(head.isEmpty() ? word : head + " " + word);
        }
        return out;
    }

    /** One form for each spelling, with all its cases. A label is a letter for the case and p after it for the plural. */
    private static List<Form> merged(Map<String, List<String>> byLabel, String gender) {
        Map<String, Form> out = new LinkedHashMap<>();
        byLabel.forEach((label, spellings) -> {
            boolean plural = label.length() > 1;
            for (String spelling : spellings) {
                Form known = out.get(spelling);
                String cases = known == null ? label.substring(0, 1) : known.cases + label.charAt(0);
                out.put(spelling, new Form(spelling, cases, known == null ? plural : plural && known.plural, gender));
            }
        });
        return List.copyOf(out.values());
    }

    /**
     * The forms that a name most likely has in texts, the other way round by restore.tsv: for a word of which nobody has said how it
     * changes.
     *
     * @param kinds of name as in restore.tsv
     * @param last  whether only the last word changes; else all words agree, or the first alone changes
     */
    List<Form> derived(String phrase, List<String> kinds, boolean last) {
        String[] words = phrase.split(" ");
        Map<String, Form> out = new LinkedHashMap<>();
        out.put(phrase, new Form(phrase, rules.isEmpty() ? ANY : "n", false, ""));
        for (String kind : kinds) {
            for (char name : CASES.toCharArray()) {
                int one = last ? words.length - 1 : 0;
                List<String> forms = derived(words[one], kind, name);
                for (String form : forms)
                    put(out, replaced(words, one, form), name);
                String[] all = words.clone();
                for (int i = 0; i < all.length && !last; i++) {
                    List<String> own = derived(words[i], kind, name);
                    all[i] = own.isEmpty() ? words[i] : own.getFirst();
                }
                if (words.length > 1 && !last)
                    put(out, String.join(" ", all), name);
            }
        }
        return List.copyOf(out.values());
    }

    private static void put(Map<String, Form> forms, String spelling, char name) {
        Form known = forms.get(spelling);
        if (known == null)
            forms.put(spelling, new Form(spelling, String.valueOf(name), false, ""));
        else if (known.cases.indexOf(name) < 0)
            forms.put(spelling, new Form(spelling, known.cases + name, false, ""));
    }

    private static String replaced(String[] words, int at, String form) {
        String[] all = words.clone();
        all[at] = form;
        return String.join(" ", all);
    }

    private List<String> derived(String word, String kind, char name) {
        List<String> out = new ArrayList<>();
        for (Rule rule : rules.getOrDefault(kind, List.of())) {
            if (rule.cases.indexOf(name) < 0 || !word.endsWith(rule.first))
                continue;
            String form = word.substring(0, word.length() - rule.first.length()) + rule.ending;
            List<Restored> back = restored(form, kind);
            if (!back.isEmpty() && back.getFirst().word().equals(word))
                out.add(form);
        }
        return out;
    }

    /**
     * The first forms that a word may have, likeliest (longest ending) first; none when no rule of that kind fits.
     *
     * @param kind of name as in restore.tsv, such as "place"
     */
    public List<Restored> restored(String word, String kind) {
        List<Restored> out = new ArrayList<>();
        for (Rule rule : rules.getOrDefault(kind, List.of())) {
            if (word.length() > rule.ending.length() + 1 && word.endsWith(rule.ending))
                out.add(new Restored(word.substring(0, word.length() - rule.ending.length()) + rule.first, rule.cases));
        }
        return out;
    }
}
