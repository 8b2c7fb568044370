package org.chancery.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The messages")
class MessagesCompleteTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    private static Map<String, Bundle> bundles;
    private static MessageUse use;

    @BeforeAll
    static void read() throws IOException {
        bundles = Bundle.all();
        use = MessageUse.ofMain();
    }

    @Test
    @DisplayName("stand once each, where the program looks for them")
    void placed() {
        assertThat(bundles.values().stream().flatMap(bundle -> bundle.faults().stream())).isEmpty();
    }

    @Test
    @DisplayName("are there in every language, in each plural form that it has")
    void complete() {
        Set<String> all = new TreeSet<>();
        bundles.values().forEach(bundle -> all.addAll(bundle.keys()));
        List<String> missing = new ArrayList<>();
        for (Bundle bundle : bundles.values()) {
            Stream.concat(all.stream().filter(key -> !bundle.keys().contains(key)), bundle.missingForms().stream())
                    .forEach(key -> missing.add(bundle.language() + " " + key));
        }
        assertThat(all).isNotEmpty();
        assertThat(missing).as("messages that a language lacks").isEmpty();
    }

    @Test
    @DisplayName("exist for every key in the code")
    void known() {
        Set<String> keys = english();
        List<String> missing = new ArrayList<>();
        use.keys.forEach((key, place) -> {
            if (!keys.contains(key)) {
                missing.add(key + " (" + place + ")");
            }
        });
        KeyPrefixes.ALL
                .forEach((prefix, words) -> words.stream().map(prefix::concat).filter(key -> !keys.contains(key)).forEach(missing::add));
        assertThat(missing).as("keys that the code asks for and no file has").isEmpty();
    }

    @Test
    @DisplayName("are all used")
    void used() {
        List<String> unused = english().stream().filter(key -> !use.literals.containsKey(key))
                .filter(key -> KeyPrefixes.ALL.keySet().stream().noneMatch(prefix -> isFormedBy(prefix, key))).toList();
        assertThat(unused).as("messages that nothing asks for; keys put together need their beginning in KeyPrefixes").isEmpty();
    }

    @Test
    @DisplayName("that are put together in code are declared here, and the declared ones are put together")
    void prefixes() {
        Set<String> keys = english();
        List<String> undeclared = use.prefixes.keySet().stream().filter(prefix -> keys.stream().anyMatch(key -> key.startsWith(prefix)))
                .filter(prefix -> !KeyPrefixes.ALL.containsKey(prefix)).map(prefix -> prefix + " (" + use.prefixes.get(prefix) + ")")
                .toList();
        assertThat(undeclared).as("beginnings of keys to declare in KeyPrefixes").isEmpty();
        assertThat(KeyPrefixes.ALL.keySet()).as("declared beginnings").allSatisfy(prefix -> assertThat(use.prefixes).containsKey(prefix));
    }

    @Test
    @DisplayName("take arguments in every language or in none, and keep their apostrophes")
    void formats() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : bundles.values()) {
            bundle.patterns().forEach((key, pattern) -> {
                boolean takes = takesArguments(pattern);
                if (takes && LONE_QUOTE.matcher(pattern).find()) {
                    wrong.add(bundle.language() + " " + key + ": an apostrophe beside arguments has to be doubled");
                }
                if (takes) {
                    assertThatCode(() -> new MessageFormat(pattern)).as(key).doesNotThrowAnyException();
                }
                String english = Bundle.of(bundles, "en").patterns().get(key);
                if (english != null && !key.endsWith(".one") && takes != takesArguments(english)) {
                    wrong.add(bundle.language() + " " + key + ": English takes arguments and this does not, or the other way round");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> english() {
        return Bundle.of(bundles, "en").keys();
    }

    private static boolean isFormedBy(String prefix, String key) {
        return key.startsWith(prefix) && KeyPrefixes.ALL.getOrDefault(prefix, List.of()).contains(key.substring(prefix.length()));
    }

    private static boolean takesArguments(String pattern) {
        return PLACEHOLDER.matcher(pattern).find();
    }
}
