package org.chancery.agenda.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A form of file that holds events and knows of no revisions. */
@FunctionalInterface
public interface EventForm {

    /**
     * Hands over each event.
     *
     * @param name
     *            what failures call the file
     * @param cancelled
     *            asked between events
     * @throws org.chancery.agenda.ChanceryFailure.UnreadableInput
     *             if it is none of this form
     */
    void read(String name, InputStream in, Consumer<SaidEvent> each, Consumer<Remark> remarks, BooleanSupplier cancelled)
            throws IOException;
}
