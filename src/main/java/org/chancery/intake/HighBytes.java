package org.chancery.intake;

/**
 * How the bytes above 0x7F are spread, by which eight-bit character sets are told apart.
 *
 * @param lowerHalf
 *            0xC0 to 0xDF: capitals in windows-1251, small letters in KOI8-R
 * @param upperHalf
 *            0xE0 to 0xFF: small letters in windows-1251, capitals in KOI8-R
 * @param western
 *            bytes that French and its neighbours use in windows-1252: letters with marks, quotes, dashes
 */
record HighBytes(int all, int ascii, int lowerHalf, int upperHalf, int western) {
    private static final String WESTERN = "àâäæçèéêëîïôöùûüñßÀÂÄÇÈÉÊËÎÏÔÖÙÛÜ";
    private static final String WESTERN_SIGNS = "\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u009C\u008C\u00A0«»°";

    static HighBytes in(byte[] bytes) {
        int all = 0;
        int ascii = 0;
        int lower = 0;
        int upper = 0;
        int western = 0;
        for (byte b : bytes) {
            int value = b & 0xFF;
            if (value < 0x80) {
                ascii += Character.isLetter(value) ? 1 : 0;
                continue;
            }
            all++;
            lower += value >= 0xC0 && value <= 0xDF ? 1 : 0;
            upper += value >= 0xE0 ? 1 : 0;
            western += WESTERN.indexOf(value) >= 0 || WESTERN_SIGNS.indexOf(value) >= 0 ? 1 : 0;
        }
        return new HighBytes(all, ascii, lower, upper, western);
    }

    boolean looksCyrillic() {
        return all > ascii && (lowerHalf + upperHalf) * 10 > all * 8;
    }

    boolean looksWestern() {
        return western == all && all * 4 < ascii;
    }
}
