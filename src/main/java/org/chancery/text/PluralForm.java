package org.chancery.text;

import java.util.Locale;

/** The plural forms of our languages for whole numbers, after CLDR's plural rules. */
enum PluralForm {
    ONE, FEW, MANY, OTHER;

    static PluralForm of(String language, long count) {
        long n = Math.abs(count);
        if (!language.equals("ru")) {
            return n == 1 ? ONE : OTHER;
        }
        long tens = n % 100;
        long units = n % 10;
        if (units == 1 && tens != 11) {
            return ONE;
        }
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
