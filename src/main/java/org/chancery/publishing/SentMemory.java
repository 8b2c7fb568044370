package org.chancery.publishing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.PublicationRepository;
import org.chancery.agenda.PublicationRepository.Sent;
import org.jspecify.annotations.Nullable;

/**
 * What was sent of one publication: SEQUENCE counts what its own readers have seen, so that a file exported elsewhere in another form raises
 * nothing here. What is written is kept only once it was sent.
 */
final class SentMemory implements ExportMemory {
    private final PublicationRepository publications;
    private final String publication;
    private final Map<String, Sent> sent = new HashMap<>();
    private final Map<String, Exported> written = new HashMap<>();
    /** Every event that was written since this was made, also those of which there is nothing new to remember. */
    private final Set<String> asked = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();

    SentMemory(PublicationRepository publications, String publication) {
        this.publications = publications;
        this.publication = publication;
        publications.sent(publication).forEach(one -> sent.put(one.uid(), one));
    }

    @Override
    public Map<String, Exported> last(Set<String> uids) {
        asked.addAll(uids);
        Map<String, Exported> last = new HashMap<>();
        for (String uid : uids) {
            Sent one = sent.get(uid);
            if (one != null) {
                last.put(uid, new Exported(uid, one.sequence(), one.written()));
            }
        }
        return last;
    }

    @Override
    public void remember(Iterable<Exported> exported) {
        exported.forEach(one -> written.put(one.uid(), one));
    }

    /** Whether the event has reached the target since this was made. */
    boolean reached(String uid) {
        return accepted.contains(uid);
    }

    /** What was sent under that UID; null if nothing ever was. */
    @Nullable
    Sent sent(String uid) {
        return sent.get(uid);
    }

    /** All that stands there on its own account, by UID. */
    List<Sent> standing() {
        return sent.values().stream().filter(Sent::standsThere).sorted(java.util.Comparator.comparing(Sent::uid)).toList();
    }

    /** The event stands there as it was last written; where nothing new was said of its SEQUENCE, that is as before. */
    void accepted(String uid, @Nullable String etag, String sha256) {
        Exported now = written.remove(uid);
        if (now == null) {
            Sent before = java.util.Objects.requireNonNull(sent.get(uid), uid);
            now = new Exported(uid, before.sequence(), before.written());
        }
        accepted.add(uid);
        keep(List.of(new Sent(uid, etag, sha256, now.sequence(), now.written())));
    }

    /** The event stands there no longer; its SEQUENCE is kept, should it come back. */
    void removed(Sent one) {
        keep(List.of(new Sent(one.uid(), null, "", one.sequence(), one.written())));
    }

    /** The file stands there with all events as they were last written. */
    void acceptedWhole(@Nullable String etag, String sha256) {
        List<Sent> all = new java.util.ArrayList<>();
        all.add(new Sent("", etag, sha256, 0, ""));
        accepted.addAll(asked);
        written.values().forEach(one -> all.add(new Sent(one.uid(), null, "", one.sequence(), one.written())));
        keep(all);
        written.clear();
    }

    private void keep(List<Sent> some) {
        publications.remember(publication, some);
        some.forEach(one -> sent.put(one.uid(), one));
    }
}
