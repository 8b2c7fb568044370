package org.chancery.reading.event;

/** Roman numerals up to CC, as editions of forums bear them. */
final class Roman {
    private Roman() {}

    /** The value, or 0 when the word is no Roman numeral. */
    static int value(String word) {
        if (word.isEmpty() || word.length() > 7)
            return 0;
        int sum = 0;
        int before = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int digit = digit(word.charAt(i));
            if (digit == 0)
                return 0;
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return sum > 0 && sum <= 200 ? sum : 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }
}
