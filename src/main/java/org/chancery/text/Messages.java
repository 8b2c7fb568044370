package org.chancery.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of one language. Keys are named by place and begin with their area ({@code sheet.month.more}); an area is one file a language,
 * {@code messages-sheet_en.properties} in UTF-8, read when first asked for. Keys of no area of their own stand in {@code core}. Patterns are
 * those of {@link MessageFormat}; a count chooses by the suffix of the key, {@code .one .few .many .other}, as CLDR's plural rules say.
 */
public final class Messages {

    /** The languages that every message has, the first one the fallback. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    /** The areas that have files of their own. */
    public static final Set<String> AREAS = Set.of("core", "cli", "shell", "sheet", "dossier", "inbox", "directory", "transfer",
            "history", "preferences", "calendar", "fault", "health", "import", "incoming", "lint", "matching", "printing", "rule", "paper",
            "bundle", "program",
            "passphrase", "publication", "publish", "release", "repeat");

    private final Locale locale;
    private final String language;
    private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();
    /** Those that were asked for, by key, without a way through their area. */
    private final Map<String, String> patterns = new ConcurrentHashMap<>();

    private Messages(Locale locale, String language) {
        this.locale = locale;
        this.language = language;
    }

    /** The messages for that language, English where we do not have it. */
    public static Messages of(Locale locale) {
        return new Messages(locale, LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.getFirst());
    }

    /** The locale for numbers, dates and names. */
    public Locale locale() {
        return locale;
    }

    /** ISO 639-1 code of the messages: en, ru or kk. */
    public String language() {
        return language;
    }

    /**
     * The message with its arguments put in.
     *
     * @throws IllegalArgumentException
     *             if there is no such key: a fault of the program, which a test finds
     */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        if (arguments.length == 0) {
            return pattern.replace("''", "'");
        }
        String plain = Placeholders.fill(pattern, arguments);
        return plain == null ? new MessageFormat(pattern, locale).format(arguments) : plain;
    }

    /** The message in the plural form that the count asks for; the count is argument 0, the others follow. */
    public String count(String key, long count, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = count;
        System.arraycopy(others, 0, arguments, 1, others.length);
        String form = key + "." + PluralForm.of(language, count).suffix();
        return text(has(form) ? form : key + ".other", arguments);
    }

    /** Whether there is a message of that key. */
    public boolean has(String key) {
        return area(areaOf(key)).containsKey(key);
    }

    private String pattern(String key) {
        String known = patterns.get(key);
        if (known != null) {
            return known;
        }
        String found = area(areaOf(key)).get(key);
        if (found == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        patterns.put(key, found);
        return found;
    }

    private static String areaOf(String key) {
        int dot = key.indexOf('.');
        String first = dot < 0 ? key : key.substring(0, dot);
        return AREAS.contains(first) ? first : "core";
    }

    private Map<String, String> area(String name) {
        return areas.computeIfAbsent(name, this::load);
    }

    private Map<String, String> load(String area) {
        String file = "messages-" + area + "_" + language + ".properties";
        Properties read = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
        Map<String, String> map = new ConcurrentHashMap<>();
        read.stringPropertyNames().forEach(key -> map.put(key, read.getProperty(key)));
        return map;
    }

    @Override
    public String toString() {
        return "messages " + language + " " + Arrays.toString(areas.keySet().toArray());
    }
}
