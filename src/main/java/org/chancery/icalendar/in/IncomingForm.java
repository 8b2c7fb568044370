package org.chancery.icalendar.in;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;

/** A form of file that holds events. */
@FunctionalInterface
interface IncomingForm {

    /**
     * Hands over each event.
     *
     * @param cancelled
     *            asked between events
     */
    void read(InputStream in, Consumer<IncomingEvent> each, Consumer<Remark> remarks, BooleanSupplier cancelled) throws IOException;
}
