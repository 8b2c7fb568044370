package org.chancery.place;

/** A country by its ISO 3166-1 alpha-2 code in capitals. */
public record Country(String code) implements Comparable<Country> {
    public Country {
        if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("\"" + code + "\" is not a country code of two letters, such as KZ");
        }
    }

    /** Takes the code in any case. */
    public static Country of(String code) {
        return new Country(code.strip().toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
