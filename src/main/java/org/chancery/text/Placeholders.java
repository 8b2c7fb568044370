package org.chancery.text;

import org.jspecify.annotations.Nullable;

/** Fills patterns of {@link java.text.MessageFormat} that hold bare numbers alone with strings: the common case, at a tenth of the cost. */
final class Placeholders {
    private Placeholders() {}

    /** Null if the pattern or an argument asks for more. */
    static @Nullable String fill(String pattern, Object[] arguments) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 == pattern.length() || pattern.charAt(i + 1) != '\'') {
                    return null;
                }
                out.append(c);
                i++;
            } else if (c == '{') {
                int number = i + 2 < pattern.length() && pattern.charAt(i + 2) == '}' ? pattern.charAt(i + 1) - '0' : -1;
                if (number < 0 || number >= arguments.length || !(arguments[number] instanceof String text)) {
                    return null;
                }
                out.append(text);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
