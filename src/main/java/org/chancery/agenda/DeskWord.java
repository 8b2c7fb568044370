package org.chancery.agenda;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word that the desk has taught the reader: one row of a language's data files.
 *
 * @param language
 *            of the texts in which it stands, ISO 639-1
 * @param spellings
 *            as they stand in texts, in the first case; the first is the name that the reader gives
 * @param attributes
 *            as in the data files: {@code c} a country (ISO 3166 alpha-2), {@code t} an office, {@code rank}, {@code kind}, {@code id}
 */
public record DeskWord(Sort sort, String language, List<String> spellings, Map<String, String> attributes) {
    private static final Pattern SPELLING = Pattern.compile("[^\\t\\r\\n|/]*[\\p{L}\\p{N}][^\\t\\r\\n|/]*");
    private static final Pattern VALUE = Pattern.compile("[^\\t\\r\\n;=]+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Set<String> KEYS = Set.of("c", "t", "rank", "kind", "id", "format", "body", "council");

    /** What the word names; the constants are called as the classes of the data files are. */
    public enum Sort implements Word {
        PERSON, TITLE, ORGANISATION, EVENT, CITY
    }

    /** @throws IllegalArgumentException if a row of the data files could not hold it */
    public DeskWord {
        spellings = spellings.stream().map(String::strip).distinct().toList();
        attributes = Map.copyOf(attributes);
        boolean whole = !spellings.isEmpty() && spellings.stream().allMatch(s -> SPELLING.matcher(s).matches())
                && LANGUAGE.matcher(language).matches() && attributes.entrySet().stream().allMatch(a -> fits(a.getKey(), a.getValue()));
        if (!whole) {
            throw new IllegalArgumentException("no word for the data files: " + spellings + " " + attributes);
        }
    }

    /** Whether the reader can make something of the value: one that it cannot would stop it at every article. */
    private static boolean fits(String key, String value) {
        return KEYS.contains(key) && VALUE.matcher(value).matches() && switch (key) {
            case "c" -> value.matches("[A-Z]{2}");
            case "kind" -> Arrays.stream(EventKind.values()).anyMatch(kind -> kind.code().equals(value));
            default -> true;
        };
    }

    /** The word, or nothing if a row of the data files could not hold it. */
    public static Optional<DeskWord> ifFit(Sort sort, String language, List<String> spellings, Map<String, String> attributes) {
        try {
            return Optional.of(new DeskWord(sort, language, spellings, attributes));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** The attributes as the data files write them, by key: {@code c=KZ;rank=head}. */
    public String attributeText() {
        return new TreeMap<>(attributes).entrySet().stream().map(a -> a.getKey() + "=" + a.getValue()).collect(Collectors.joining(";"));
    }

    /** Reads what {@link #attributeText} writes; a word without a value stands for itself. */
    public static Map<String, String> attributes(String text) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String pair : text.split(";")) {
            int at = pair.indexOf('=');
            if (!pair.isBlank()) {
                out.put(at < 0 ? pair.strip() : pair.substring(0, at).strip(), at < 0 ? "yes" : pair.substring(at + 1).strip());
            }
        }
        return out;
    }

    /** The name that the reader gives to what it finds under any of the spellings. */
    public String name() {
        return spellings.getFirst();
    }

    /** Whether both name the same thing, so that the newer one takes the place of the older. */
    public boolean sameAs(DeskWord other) {
        return sort == other.sort && language.equals(other.language) && name().equals(other.name());
    }
}
