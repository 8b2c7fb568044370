package org.chancery.ui.sheet.month;

import org.chancery.agenda.EventOutline;

/** What the layout asks of the fonts. */
@FunctionalInterface
interface Fit {

    /** Whether a chip of this width, in pixels, says more with a second line: its name is longer than one, or it has a place. */
    boolean wantsSecondLine(EventOutline event, double width);
}
