package org.chancery.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.place.Country;

/** The names of countries by CLDR, each looked up once for a language: the platform searches anew at each call. */
final class CountryNames {
    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

    private CountryNames() {}

    static String in(Locale language, Country country) {
        return FOUND.computeIfAbsent(language.getLanguage() + country.code(), key -> Locale.of("", country.code()).getDisplayCountry(
                language));
    }
}
