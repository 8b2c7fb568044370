package org.chancery.exchange.table;

/** Spreadsheets run what begins like a formula; an apostrophe keeps it text. */
public final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r";

    private FormulaGuard() {}

    /** The text as a cell may hold it. */
    public static String on(String text) {
        return starts(text, 0) || guarded(text) ? "'" + text : text;
    }

    /** The text that a cell stands for. */
    static String off(String cell) {
        return guarded(cell) ? cell.substring(1) : cell;
    }

    /** Whether it is one or more apostrophes before what begins like a formula. */
    private static boolean guarded(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at > 0 && starts(text, at);
    }

    private static boolean starts(String text, int at) {
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
