package org.chancery.publishing;

import java.time.Duration;
import org.chancery.agenda.PublicationFault;

/** Hears how far a run is. Called on the thread that runs it. */
public interface Watcher {

    /** For a run that nobody watches. */
    Watcher NONE = new Watcher() {
        @Override
        public void at(long done, long total) {}

        @Override
        public void waits(PublicationFault fault, Duration wait) {}
    };

    /** So many events are up to date there, of those that pass the filter. */
    void at(long done, long total);

    /** The server is asked again after that time. */
    void waits(PublicationFault fault, Duration wait);
}
