package org.chancery.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The publications that are set, and what was last sent of each, so that a run sends only what is new and goes on where one stopped. */
public interface PublicationRepository {

    /** All of them, by name. */
    List<Publication> all();

    Optional<Publication> find(String name);

    /** @return false if there is one of that name already, which stays as it is */
    boolean add(Publication publication);

    /** Forgets it and what was sent of it; what stands at its target stays there. */
    boolean remove(String name);

    /** What is remembered of its events, by UID, and of the file as a whole under an empty UID. */
    List<Sent> sent(String name);

    /** On disk when it returns. */
    void remember(String name, List<Sent> sent);

    /** Empty if it was never run. */
    Optional<LastRun> lastRun(String name);

    void ended(String name, LastRun run);

    /**
     * One event, or one file with all of them, as it was last sent.
     *
     * @param uid
     *            of iCalendar; empty for a file with all events
     * @param etag
     *            the server's, quotes and all (RFC 9110, 8.8.3); null if it gave none, or if nothing stands there
     * @param sha256
     *            of what was sent, in hexadecimal digits; empty if nothing of its own stands there: taken away since, or part of a file
     * @param sequence
     *            SEQUENCE as sent
     * @param written
     *            as {@link ExportMemory.Exported#written()}
     */
    record Sent(String uid, @Nullable String etag, String sha256, int sequence, String written) {
        public boolean standsThere() {
            return !sha256.isEmpty();
        }
    }

    /**
     * How the last run ended.
     *
     * @param tried
     *            when it ended; UTC
     * @param complete
     *            when a run last sent everything; UTC, null if none did yet
     * @param open
     *            how many events it had to leave as they are there
     * @param fault
     *            what stopped it, or the first thing that was left; null if all is well
     * @param detail
     *            of the fault; may be empty
     */
    record LastRun(Instant tried, @Nullable Instant complete, int open, @Nullable PublicationFault fault, String detail) {}
}
