package org.chancery.store.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Words of a text: runs of letters and digits in lower case, marks included. */
public final class Tokens {
    private static final int LONGEST = 40;

    private Tokens() {}

    public static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        each(text, all::add);
        return all;
    }

    static void each(String text, Consumer<String> each) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (i - start <= LONGEST) {
                    each.accept(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }
}
