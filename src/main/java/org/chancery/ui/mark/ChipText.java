package org.chancery.ui.mark;

import org.jspecify.annotations.Nullable;

/**
 * What a chip or band says.
 *
 * @param detail
 *            place of a chip, the source's own words of a band; null if none
 * @param strong
 *            whether at the highest level
 * @param disagree
 *            whether sources disagree and nobody has settled it
 * @param ours
 *            whether the desk's state or principal takes part
 * @param repeats
 *            whether this is one date of several
 */
public record ChipText(StatusLook look, String name, @Nullable String detail, boolean strong, boolean disagree, boolean ours,
        boolean repeats) {}
