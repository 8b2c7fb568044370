package org.chancery.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Countries by code of two or three letters (ISO 3166-1) or by name, in English, Russian, Kazakh or French. */
public final class CountryIndex {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("kk"), Locale.FRENCH);

    private final Map<String, Country> countries = new HashMap<>();

    public CountryIndex() {
        rows("countries.tsv", row -> {
            for (int column : new int[]{1, 2, 7, 8, 9}) {
                add(row, column);
            }
        });
        rows("countries-ru.tsv", row -> add(row, 1));
        for (String code : Locale.getISOCountries()) {
            Country country = new Country(code);
            Locale region = Locale.of("", code);
            countries.put(code.toLowerCase(Locale.ROOT), country);
            LANGUAGES.forEach(language -> countries.putIfAbsent(Gazetteer.fold(region.getDisplayCountry(language)), country));
            try {
                countries.putIfAbsent(region.getISO3Country().toLowerCase(Locale.ROOT), country);
            } catch (MissingResourceException none) {
                // Two letters then are all there is.
            }
        }
    }

    private void add(String[] row, int column) {
        if (row.length > column) {
            for (String name : row[column].split("\\|")) {
                countries.putIfAbsent(Gazetteer.fold(name), new Country(row[0]));
            }
        }
    }

    private static void rows(String file, java.util.function.Consumer<String[]> each) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(CountryIndex.class.getResourceAsStream(
                file)), StandardCharsets.UTF_8))) {
            in.lines().skip(1).filter(line -> !line.isBlank() && line.charAt(0) != '#').map(line -> line.split("\t", -1)).forEach(each);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The country of that code or name, in any case and with or without accents; null if there is none. */
    public @Nullable Country find(String codeOrName) {
        String key = Gazetteer.fold(codeOrName);
        return key.isEmpty() ? null : countries.get(key);
    }
}
