package org.chancery.agenda;

import java.net.URI;
import java.nio.file.Path;

/** Where a publication is kept up to date. */
public sealed interface PublicationTarget {

    /** As people write it. */
    String text();

    /** All events in one file of this machine or of what is mounted on it; an absolute path. */
    record CalendarFile(Path file) implements PublicationTarget {
        @Override
        public String text() {
            return file.toString();
        }
    }

    /** All events in one resource of a WebDAV server (RFC 4918, 9.7). */
    record WebFile(URI address) implements OnServer {}

    /** A resource for each event in a calendar of a CalDAV server (RFC 4791, 4.2); the address ends with a slash. */
    record Collection(URI address) implements OnServer {}

    /** On another machine, reached over the network. */
    sealed interface OnServer extends PublicationTarget {
        URI address();

        @Override
        default String text() {
            return address().toString();
        }
    }
}
