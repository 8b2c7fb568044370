package org.chancery.reading.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.agenda.DeskWord;
import org.jspecify.annotations.Nullable;

/**
 * A language compiled from its folder: tokenizer, lexicon, time patterns and name templates. Immutable once loaded.
 */
public final class Language {
    /** Characters of a text by which its script is known. */
    private static final int LETTERS_ASKED = 2_000;
    /** The files that are not of the lexicon. */
    static final List<String> OTHER_FILES = List.of("language.tsv", "script.tsv", "cases.tsv", "time-patterns.tsv", "paradigms.tsv",
            "restore.tsv");
    static final List<String> LEXICON_FILES = List.of("time.tsv", "function.tsv", "people.tsv", "events.tsv",
            "verbs.tsv", "cues.tsv", "organisations.tsv", "bodies.tsv", "countries.tsv", "leaders.tsv");

    private final String code;
    private final LanguageSource source;
    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final Set<String> ordinalSuffixes;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Set<String>> wordSets = new ConcurrentHashMap<>();
    private final List<String[]> timePatterns;
    private final Inflection inflection;
    private final Script script;
    private final Map<Character, CaseRole> caseRoles = new LinkedHashMap<>();

    private Language(String code, LanguageSource source, List<DeskWord> taught) {
        this.code = code;
        this.source = source;
        LanguageIndex built = source.index();
        LanguageSource files = built == null ? source : built::rows;
        for (String[] row : files.rows("language.tsv"))
            settings.put(row[0], row.length > 1 ? row[1] : "");
        this.script = new Script(files.rows("script.tsv"));
        for (String[] row : files.rows("cases.tsv"))
            caseRoles.put(row[0].charAt(0), CaseRole.of(row));
        this.ordinalSuffixes = words("ordinal-suffixes");
        this.tokenizer = new Tokenizer(words("abbreviations"), words("suffixes"), words("elisions"), ordinalSuffixes, script);
        this.timePatterns = files.rows("time-patterns.tsv");
        this.inflection = new Inflection(files.rows("paradigms.tsv"), files.rows("restore.tsv"));
        this.lexicon = new Lexicon(built == null ? null : built.lexicon());
        for (String file : built == null ? LEXICON_FILES : List.<String>of()) {
            for (String[] row : source.rows(file))
                addRow(row);
        }
        Lesson lesson = new Lesson(this);
        for (DeskWord word : taught) {
            if (word.language().equals(code))
                lesson.learn(word);
        }
    }

    public static Language load(String code, LanguageSource source) {
        return load(code, source, List.of());
    }

    /** @param taught what the desk knows beside the data files; words of other languages are passed over */
    public static Language load(String code, LanguageSource source, List<DeskWord> taught) {
        return new Language(code, source, taught);
    }

    /** Where its data files lie. */
    public LanguageSource source() {
        return source;
    }

    private Set<String> words(String setting) {
        Set<String> out = new HashSet<>();
        for (String word : settings.getOrDefault(setting, "").split(" ")) {
            if (!word.isEmpty())
                out.add(Tokenizer.fold(word));
        }
        return out;
    }

    private void addRow(String[] row) {
        WordClass type = WordClass.valueOf(row[0].strip());
        String[] spellings = row[1].split("\\|");
        Map<String, String> attributes = row.length > 2 ? attributes(row[2]) : Map.of();
        boolean own = type == WordClass.TITLE || type == WordClass.EVENT || type == WordClass.SIGNED;
        String first = null;
        Map<String, Map<String, String>> marks = new HashMap<>();
        for (String spelling : spellings) {
            List<Inflection.Form> forms = inflection.forms(spelling.strip());
            if (first == null)
                first = forms.getFirst().spelling();
            String lemma = own && forms.size() > 1 ? forms.getFirst().spelling() : first;
            for (Inflection.Form form : forms)
                add(type, form.spelling(), lemma, marks.computeIfAbsent(form.mark(), mark -> marked(attributes, form)));
        }
    }

    /** What the ending tells stands beside what the data file says. */
    static Map<String, String> marked(Map<String, String> attributes, Inflection.Form form) {
        if (form.cases().isEmpty())
            return attributes;
        Map<String, String> out = new HashMap<>(attributes);
        out.putIfAbsent("case", form.cases());
        if (form.plural())
            out.put("plural", "yes");
        if (!form.gender().isEmpty())
            out.put("gender", form.gender());
        return Map.copyOf(out);
    }

    /** Adds a name of the world (a country, a city) as this language writes it. */
    public void add(WordClass type, String spelling, String lemma, Map<String, String> attributes) {
        List<Token> tokens = tokenizer.tokens(spelling);
        if (tokens.isEmpty())
            return;
        boolean proper = Character.isUpperCase(spelling.charAt(0));
        lexicon.add(tokens, new Entry(type, lemma, attributes, proper));
    }

    /** Reads "a=b;c=d"; a word without a value stands for itself. */
    static Map<String, String> attributes(String text) {
        Map<String, String> out = new HashMap<>();
        for (String pair : text.strip().split(";")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                out.put(pair.substring(0, at).strip().intern(), pair.substring(at + 1).strip().intern());
            } else if (!pair.isBlank()) {
                out.put(pair.strip().intern(), "yes");
            }
        }
        return Map.copyOf(out);
    }

    public String code() {
        return code;
    }

    public List<Token> tokens(String text) {
        return tokenizer.tokens(text);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Whether the folded word is an adverb that may stand between an auxiliary and its verb. */
    public boolean adverb(String word) {
        String ending = settings.getOrDefault("adverb-ending", "");
        return !ending.isEmpty() && word.endsWith(ending) || isOne("adverbs", word);
    }

    /** What a case says by its suffix alone, or null. */
    public @Nullable CaseRole caseRole(char name) {
        return caseRoles.get(name);
    }

    /** Whether suffixes do the work of prepositions. */
    public boolean suffixed() {
        return !caseRoles.isEmpty();
    }

    /** Words in the script of the lexicon, in lower case; the words themselves where the language has one script. */
    public String inScript(String words) {
        return script.isEmpty() ? words : script.fold(Tokenizer.fold(words));
    }

    /** Words of the lexicon, such as those of a name, in the script in which a text is written. */
    String inScriptOf(String words, String text) {
        if (script.isEmpty())
            return words;
        int first = 0;
        int second = 0;
        for (int i = 0; i < Math.min(text.length(), LETTERS_ASKED); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if (script.first(letter))
                first++;
            else if (script.second(letter))
                second++;
        }
        return second > first ? script.unfold(words) : words;
    }

    /** Whether goals, owners and partners stand before the noun and the verb. */
    public boolean verbLast() {
        return isOne("word-order", "verb-last");
    }

    public Inflection inflection() {
        return inflection;
    }

    /** Whether the folded word is one of a setting's words, such as those that join names. */
    public boolean isOne(String setting, String word) {
        return wordSets.computeIfAbsent(setting, this::words).contains(word);
    }

    /** A setting of language.tsv, such as a name template. */
    public String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    public @Nullable String settingOrNull(String key) {
        return settings.get(key);
    }

    /** Rows of pattern and form, for the temporal grammar. */
    public List<String[]> timePatterns() {
        return timePatterns;
    }

    /** The value of a numeral with an ordinal ending such as 17th, or 0. */
    public int ordinal(Token token) {
        if (token.shape() != Token.Shape.NUMBER)
            return 0;
        String key = token.key();
        int digits = 0;
        while (digits < key.length() && Character.isDigit(key.charAt(digits)))
            digits++;
        int ending = digits < key.length() && key.charAt(digits) == '-' ? digits + 1 : digits;
        if (digits == 0 || digits > 4 || !ordinalSuffixes.contains(key.substring(ending)))
            return 0;
        return Integer.parseInt(key.substring(0, digits));
    }
}
