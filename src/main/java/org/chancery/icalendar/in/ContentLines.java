package org.chancery.icalendar.in;

import java.io.IOException;
import org.chancery.icalendar.line.ContentLine;
import org.jspecify.annotations.Nullable;

/** The content lines of a calendar in whatever form it is, one at a time; BEGIN and END among them (RFC 5545, 3.1). */
interface ContentLines {

    /**
     * The next line, null at the end. What cannot be read is said and passed over.
     *
     * @throws org.chancery.icalendar.line.ContentLineReader.TooLarge
     *             if the input is larger than it may be
     */
    @Nullable
    ContentLine next() throws IOException;

    /** Whether the input ended because it cannot be read on, so that what is open then is not whole. */
    boolean brokenOff();
}
