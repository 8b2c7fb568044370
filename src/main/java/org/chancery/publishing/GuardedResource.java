package org.chancery.publishing;

import java.net.URI;
import java.util.Set;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationRepository.Sent;
import org.chancery.publishing.dav.Answer;
import org.chancery.publishing.dav.Body;
import org.chancery.publishing.dav.Condition;
import org.chancery.publishing.dav.DavClient;
import org.chancery.publishing.dav.Unsent;
import org.jspecify.annotations.Nullable;

/**
 * Replaces and removes what stands at a server only if it is still as we left it there. Where the server says that it is not, its copy is
 * read: it may be our own, sent by an attempt whose answer was lost.
 *
 * @param force
 *            whether what others did there is overwritten, by the user's own word
 */
record GuardedResource(DavClient client, boolean force) {
    private static final int NAMES_SAID = 6;
    /** Follows from the rest, and tells a reader nothing. */
    private static final Set<String> BOOKKEEPING = Set.of("CREATED", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE");

    /**
     * Puts it there.
     *
     * @param before
     *            what was sent there last; null if nothing was
     * @return its ETag there; null if the server has none
     * @throws Unsent
     *             if it was not sent; with a foreign fault if somebody else was there
     */
    @Nullable
    String put(URI at, Body body, @Nullable Sent before) {
        Answer answer = client.put(at, body, condition(at, before));
        if (answer.isGone()) {
            throw new Unsent(PublicationFault.NO_SUCH_ADDRESS, Integer.toString(answer.status()));
        }
        if (!answer.failedPrecondition()) {
            return etag(at, answer);
        }
        Answer there = client.get(at);
        if (there.isDone() && there.whole()) {
            Set<String> differences = SameCalendar.differences(body.octets(), there.body());
            if (differences.isEmpty()) {
                return there.etag();
            }
            if (isAsSent(before, there) && strong(there.etag())) {
                Answer again = client.put(at, body, Condition.unchanged(java.util.Objects.requireNonNull(there.etag())));
                if (again.isDone()) {
                    return etag(at, again);
                }
            }
            throw foreign(before, differences);
        }
        throw there.isGone() ? new Unsent(PublicationFault.REMOVED_THERE, "") : foreign(before, Set.of());
    }

    private @Nullable String etag(URI at, Answer done) {
        return done.etag() != null ? done.etag() : client.head(at).etag();
    }

    /** Takes it away there; what is no longer there is no fault. */
    void delete(URI at, Sent before) {
        Condition condition;
        try {
            condition = condition(at, before);
        } catch (Unsent gone) {
            if (gone.fault() == PublicationFault.REMOVED_THERE) {
                return;
            }
            throw gone;
        }
        Answer answer = client.delete(at, condition);
        if (!answer.failedPrecondition()) {
            return;
        }
        Answer there = client.get(at);
        if (there.isGone()) {
            return;
        }
        if (!isAsSent(before, there) || !strong(there.etag()) || client.delete(at, Condition.unchanged(java.util.Objects.requireNonNull(
                there.etag()))).failedPrecondition()) {
            throw new Unsent(PublicationFault.CHANGED_THERE, "");
        }
    }

    /**
     * What the server is asked to look at first. One that gives no ETag, or a weak one, which never matches (RFC 9110, 13.1.1), cannot do
     * it: then we look ourselves.
     */
    private Condition condition(URI at, @Nullable Sent before) {
        if (force) {
            return Condition.NONE;
        }
        if (before == null || !before.standsThere()) {
            return Condition.ABSENT;
        }
        if (strong(before.etag())) {
            return Condition.unchanged(java.util.Objects.requireNonNull(before.etag()));
        }
        Answer there = client.get(at);
        if (there.isGone()) {
            throw new Unsent(PublicationFault.REMOVED_THERE, "");
        }
        if (before.etag() != null && before.etag().equals(there.etag()) || isAsSent(before, there)) {
            return Condition.NONE;
        }
        throw new Unsent(PublicationFault.CHANGED_THERE, "");
    }

    private static boolean isAsSent(@Nullable Sent before, Answer there) {
        return before != null && there.isDone() && there.whole() && Sha256.of(there.body()).equals(before.sha256());
    }

    private static boolean strong(@Nullable String etag) {
        return etag != null && !etag.startsWith("W/");
    }

    private static Unsent foreign(@Nullable Sent before, Set<String> differences) {
        boolean known = before != null && before.standsThere();
        String names = String.join(", ", differences.stream().filter(name -> !BOOKKEEPING.contains(name)).limit(NAMES_SAID).toList());
        return new Unsent(known ? PublicationFault.CHANGED_THERE : PublicationFault.STANDS_THERE, names);
    }
}
