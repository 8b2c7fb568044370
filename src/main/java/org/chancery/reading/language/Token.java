package org.chancery.reading.language;

/**
 * A word, number or sign of a text.
 *
 * @param start UTF-16 offset of its first unit
 * @param end   UTF-16 offset after its last unit
 * @param text  as spelled
 * @param key   folded: lower case, plain apostrophe, no combining dots
 * @param shape what it is made of
 */
public record Token(int start, int end, String text, String key, Shape shape) {

    /** What a token is made of; CAPITAL begins with a capital letter, UPPER has only such letters. */
    public enum Shape {
        LOWER, CAPITAL, UPPER, NUMBER, SIGN
    }

    public boolean capital() {
        return shape == Shape.CAPITAL || shape == Shape.UPPER;
    }

    public boolean word() {
        return shape == Shape.LOWER || capital();
    }

    public boolean is(String sign) {
        return key.equals(sign);
    }

    /** The value of a token of digits, or -1. */
    public int number() {
        if (shape != Shape.NUMBER || key.length() > 9)
            return -1;
        int value = 0;
        for (int i = 0; i < key.length(); i++) {
            int digit = key.charAt(i) - '0';
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    }
}
