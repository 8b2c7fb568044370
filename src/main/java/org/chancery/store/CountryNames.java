package org.chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.place.Country;

/** What a country is called in the languages of the search, from the table of places; its adjectives too. */
final class CountryNames {
    private final Map<String, List<String>> byCode = new HashMap<>();

    CountryNames() {
        try (InputStream in = Country.class.getResourceAsStream("countries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("countries.tsv is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1)).filter(
                    columns -> columns.length >= 10)
                    .forEach(columns -> byCode.put(columns[0], List.of(columns[1], columns[2].replace('|', ' '),
                            columns[3].replace('|', ' '), columns[7], columns[8], columns[9])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The English name first; the code alone for one that the table does not have. */
    List<String> of(String code) {
        return byCode.getOrDefault(code, List.of(code));
    }
}
