package org.chancery.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Messages;

/** The messages of one language as they stand in the files, all areas together. */
record Bundle(String language, Map<String, String> patterns, List<String> faults) {
    private static final Path FOLDER = SourceTree.RESOURCES.resolve("org/chancery/text");
    private static final Pattern FILE = Pattern.compile("messages-([a-z]+)_([a-z]+)\\.properties");
    private static final Pattern PLURAL = Pattern.compile("(.+)\\.(one|few|many|other)");

    static Map<String, Bundle> all() {
        Map<String, Bundle> all = new TreeMap<>();
        for (String language : Messages.LANGUAGES) {
            all.put(language, new Bundle(language, new TreeMap<>(), new ArrayList<>()));
        }
        for (Path file : SourceTree.under(FOLDER, ".properties")) {
            Matcher name = FILE.matcher(file.getFileName().toString());
            if (name.matches() && all.containsKey(name.group(2))) {
                of(all, name.group(2)).add(file, name.group(1));
            } else {
                of(all, "en").faults.add(file + " is not named messages-AREA_LANGUAGE.properties");
            }
        }
        return all;
    }

    /** The messages of that language, which must be one of ours. */
    static Bundle of(Map<String, Bundle> all, String language) {
        return Objects.requireNonNull(all.get(language), language);
    }

    private void add(Path file, String area) {
        Properties once = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (patterns.put((String) key, (String) value) != null) {
                    faults.add(file + " says " + key + " a second time");
                }
                return super.put(key, value);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            once.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!Messages.AREAS.contains(area)) {
            faults.add(file + ": Messages knows no area " + area);
        }
        for (String key : once.stringPropertyNames()) {
            String first = key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
            if (!area.equals(Messages.AREAS.contains(first) ? first : "core")) {
                faults.add(file + ": Messages will not look for " + key + " here");
            }
        }
    }

    /** Keys as code names them: the plural forms of a message count as one. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (String key : patterns.keySet()) {
            Matcher plural = PLURAL.matcher(key);
            keys.add(plural.matches() && !isWord(key) ? plural.group(1) : key);
        }
        return keys;
    }

    /** A word of a closed set that happens to be called "other" is no plural form. */
    private static boolean isWord(String key) {
        return KeyPrefixes.ALL.entrySet().stream().anyMatch(entry -> key.startsWith(entry.getKey())
                && entry.getValue().contains(key.substring(entry.getKey().length())));
    }

    /** A message has the forms of its language; one without "one" reads the same for every count and has "other" alone. */
    List<String> missingForms() {
        List<String> missing = new ArrayList<>();
        for (String key : keys()) {
            if (!patterns.containsKey(key)) {
                List<String> needed = !patterns.containsKey(key + ".one") ? List.of("other")
                        : language.equals("ru") ? List.of("few", "many") : List.of("other");
                needed.stream().map(form -> key + "." + form).filter(form -> !patterns.containsKey(form)).forEach(missing::add);
            }
        }
        return missing;
    }
}
