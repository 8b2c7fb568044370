package org.chancery.settings;

import java.nio.file.Path;
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
 * @param watched
 *            the folder whose new files go to the inbox; null if none
 * @param lockAfter
 *            minutes without a key or the mouse after which the window of an encrypted store locks; 0 for never
 */
public record Settings(@Nullable Desk desk, boolean dark, int percent, boolean marksFolded, @Nullable Path watched, int lockAfter) {

    /** What holds until something else is chosen. */
    public static final int USUAL_LOCK = 5;

    public static final Settings FIRST = new Settings(null, false, 100, false, null, USUAL_LOCK);

    public Settings withDesk(Desk set) {
        return new Settings(set, dark, percent, marksFolded, watched, lockAfter);
    }

    public Settings withDark(boolean wanted) {
        return new Settings(desk, wanted, percent, marksFolded, watched, lockAfter);
    }

    public Settings withPercent(int wanted) {
        return new Settings(desk, dark, wanted, marksFolded, watched, lockAfter);
    }

    public Settings withMarksFolded(boolean folded) {
        return new Settings(desk, dark, percent, folded, watched, lockAfter);
    }

    public Settings withWatched(@Nullable Path folder) {
        return new Settings(desk, dark, percent, marksFolded, folder, lockAfter);
    }

    public Settings withLockAfter(int minutes) {
        return new Settings(desk, dark, percent, marksFolded, watched, minutes);
    }
}
