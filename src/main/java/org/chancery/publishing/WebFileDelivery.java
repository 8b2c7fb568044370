package org.chancery.publishing;

import java.net.URI;
import org.chancery.agenda.PublicationRepository.Sent;
import org.chancery.publishing.dav.Body;

/** All events in one resource of a WebDAV server. */
record WebFileDelivery(URI address, PublicationCalendar calendar, SentMemory memory, GuardedResource there) implements Delivery {

    @Override
    public void deliver(Tally tally) {
        try (Draft draft = Draft.of(calendar)) {
            Sent before = memory.sent("");
            boolean stands = !there.force() && before != null && before.sha256().equals(draft.sha256());
            if (!stands) {
                String etag = there.put(address, new Body.InScratch(draft.file()), before);
                memory.acceptedWhole(etag, draft.sha256());
            }
            draft.noteIn(tally, !stands);
        }
    }
}
