package org.chancery.settings;

import org.jspecify.annotations.Nullable;

/**
 * What is set for this store.
 *
 * @param desk
 *            null before the first start is over
 * @param dark
 *            whether the window is dark
 * @param percent
 *            size of everything in the window, 100 as drawn
 * @param marksFolded
 *            whether the key to the marks in the side bar is folded
 */
public record Settings(@Nullable Desk desk, boolean dark, int percent, boolean marksFolded) {

    public static final Settings FIRST = new Settings(null, false, 100, false);

    public Settings withDesk(Desk set) {
        return new Settings(set, dark, percent, marksFolded);
    }

    public Settings withDark(boolean wanted) {
        return new Settings(desk, wanted, percent, marksFolded);
    }

    public Settings withPercent(int wanted) {
        return new Settings(desk, dark, wanted, marksFolded);
    }

    public Settings withMarksFolded(boolean folded) {
        return new Settings(desk, dark, percent, folded);
    }
}
