package org.chancery.bench;

import java.util.Locale;

/** Takes the figures, a line each. */
interface Report {
    void line(String format, Object... figures);

    /** A line of the report that a bench prints. */
    static void print(String format, Object... figures) {
        System.out.println(String.format(Locale.ROOT, format, figures));
    }
}
