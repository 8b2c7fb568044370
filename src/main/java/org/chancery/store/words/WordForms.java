package org.chancery.store.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The forms under which words are kept and looked up. For one thread; stemmers are made when a word first needs them. */
public final class WordForms {
    /** Stands before the sound of a name, so that it is never taken for a word. */
    private static final String SOUND = "~";
    private static final int REMEMBERED = 20_000;

    private final Set<String> stop;
    private final List<String> kazakhEndings;
    private final Map<String, Set<String>> known = new HashMap<>();
    private @Nullable SnowballStemmer english;
    private @Nullable SnowballStemmer french;
    private @Nullable SnowballStemmer russian;

    public WordForms() {
        stop = new HashSet<>(words("stop.txt"));
        kazakhEndings = words("kk-endings.txt").stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    /** Whether the word says nothing by itself. */
    public boolean isStop(String token) {
        return stop.contains(token) || token.length() == 1 && Character.isLetter(token.charAt(0));
    }

    /**
     * The stems of a word, without marks.
     *
     * @param language
     *            ISO 639-1 of the text it stands in; null if not known, and then by every language of its script
     */
    public Set<String> stems(String token, @Nullable String language) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(language + " " + token, key -> stemmed(token, language));
    }

    private Set<String> stemmed(String token, @Nullable String language) {
        Set<String> stems = new LinkedHashSet<>();
        if (Character.isDigit(token.charAt(0))) {
            stems.add(Folding.fold(token));
            return stems;
        }
        if (Folding.isCyrillic(token)) {
            if (!Folding.isKazakh(token) && !"kk".equals(language)) {
                stems.add(Folding.fold(stem(russian(), token.replace('ё', 'е'))));
            }
            if (language == null || "kk".equals(language) || Folding.isKazakh(token)) {
                stems.add(Folding.fold(kazakh(token)));
            }
            return stems;
        }
        if (language == null || !"fr".equals(language)) {
            stems.add(Folding.fold(stem(english(), token)));
        }
        if (language == null || "fr".equals(language)) {
            stems.add(Folding.fold(stem(french(), token)));
        }
        return stems;
    }

    /** All forms of a word of a name: its stems, the word itself, and its sound. */
    public Set<String> nameForms(String token) {
        Set<String> forms = new LinkedHashSet<>(stems(token, null));
        Set<String> sounds = new LinkedHashSet<>();
        forms.add(exact(token));
        forms.forEach(form -> Sound.of(form).ifPresent(sound -> sounds.add(SOUND + sound)));
        forms.addAll(sounds);
        return forms;
    }

    /** The word itself without marks: what the beginning of a word is looked up by. */
    public String exact(String token) {
        return Folding.fold(token);
    }

    private String kazakh(String token) {
        String stem = token;
        for (int round = 0; round < 3; round++) {
            String before = stem;
            stem = kazakhEndings.stream().filter(ending -> before.length() - ending.length() >= 3 && before.endsWith(ending)).findFirst()
                    .map(
                            ending -> before.substring(0, before.length() - ending.length()))
                    .orElse(before);
        }
        return stem;
    }

    private static String stem(SnowballStemmer stemmer, String token) {
        stemmer.setCurrent(token);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private SnowballStemmer english() {
        SnowballStemmer stemmer = english == null ? new EnglishStemmer() : english;
        english = stemmer;
        return stemmer;
    }

    private SnowballStemmer french() {
        SnowballStemmer stemmer = french == null ? new FrenchStemmer() : french;
        french = stemmer;
        return stemmer;
    }

    private SnowballStemmer russian() {
        SnowballStemmer stemmer = russian == null ? new RussianStemmer() : russian;
        russian = stemmer;
        return stemmer;
    }

    private static List<String> words(String file) {
        try (InputStream in = WordForms.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.strip().split("\\s+"))).filter(
                    word -> !word.isEmpty()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
