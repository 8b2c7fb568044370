package org.chancery.publishing;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.PublicationRepository.Sent;
import org.chancery.publishing.dav.Body;
import org.chancery.publishing.dav.Unsent;

/** A resource for each event in a CalDAV collection. What was accepted is remembered at once, so that nothing is lost when a run is cut off. */
record CollectionDelivery(URI address, PublicationCalendar calendar, SentMemory memory, GuardedResource there) implements Delivery {

    @Override
    public void deliver(Tally tally) {
        Set<String> wanted = new HashSet<>();
        calendar.forEach(event -> {
            try {
                Optional<byte[]> resource = calendar.resource(event, tally::leftOut);
                if (resource.isPresent()) {
                    wanted.add(event.uid());
                    send(event, resource.get(), tally);
                }
            } catch (Unsent unsent) {
                wanted.add(event.uid());
                tally.refused(event.facts().name(), unsent);
            }
        });
        for (Sent one : memory.standing()) {
            if (!wanted.contains(one.uid())) {
                remove(one, tally);
            }
        }
    }

    private void send(DiplomaticEvent event, byte[] resource, Tally tally) {
        Sent before = memory.sent(event.uid());
        String sha256 = Sha256.of(resource);
        if (!there.force() && before != null && before.sha256().equals(sha256)) {
            tally.unchanged++;
            return;
        }
        String etag = there.put(at(event.uid()), new Body.Octets(resource), before);
        memory.accepted(event.uid(), etag, sha256);
        tally.accepted();
        if (before != null && before.standsThere()) {
            tally.changed++;
        } else {
            tally.added++;
        }
    }

    private void remove(Sent one, Tally tally) {
        try {
            there.delete(at(one.uid()), one);
            memory.removed(one);
            tally.accepted();
            tally.removed++;
        } catch (Unsent unsent) {
            tally.refused(one.uid(), unsent);
        }
    }

    private URI at(String uid) {
        return address.resolve(ResourceName.of(uid));
    }
}
