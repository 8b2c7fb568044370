package org.chancery.reading.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a word or phrase.
 *
 * @param type       its class
 * @param lemma      the first spelling of its line in the data file
 * @param attributes what the data file says about it
 * @param proper     stands only for a word that begins with a capital letter
 */
public record Entry(WordClass type, String lemma, Map<String, String> attributes, boolean proper) {

    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String otherwise) {
        String value = attributes.get(attribute);
        return value == null ? otherwise : value;
    }

    public boolean is(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The number of the word: month 1-12, weekday 1-7, ordinal, quantity, shift in days. */
    public int number() {
        String value = attributes.get("n");
        return value == null ? 0 : Integer.parseInt(value);
    }
}
