package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import java.util.List;

/**
 * One week as it is drawn.
 *
 * @param top
 *            pixels from the top of the first week
 * @param height
 *            pixels
 * @param pieces
 *            bands, bars and chips that are shown
 * @param hidden
 *            what there is no room for, by day, each with its place on the sheet
 */
record Week(LocalDate first, double top, double height, List<Placed> pieces, List<Hidden> hidden) {
    Week {
        pieces = List.copyOf(pieces);
        hidden = List.copyOf(hidden);
    }
}
