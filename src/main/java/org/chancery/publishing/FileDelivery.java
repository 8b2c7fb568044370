package org.chancery.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationRepository.Sent;
import org.chancery.publishing.dav.Unsent;
import org.jspecify.annotations.Nullable;

/** All events in a file, which is touched only when they changed, and only if nobody else has changed it. */
record FileDelivery(Path target, PublicationCalendar calendar, SentMemory memory, boolean force) implements Delivery {

    @Override
    public void deliver(Tally tally) {
        try (Draft draft = Draft.of(calendar)) {
            String there = there();
            Sent before = memory.sent("");
            boolean stands = draft.sha256().equals(there);
            if (!stands && there != null && !force && (before == null || !there.equals(before.sha256()))) {
                throw new Unsent(before == null ? PublicationFault.STANDS_THERE : PublicationFault.CHANGED_THERE, "");
            }
            if (!stands) {
                calendar.write(target);
            }
            if (!stands || before == null || !before.sha256().equals(draft.sha256())) {
                memory.acceptedWhole(null, draft.sha256());
            }
            draft.noteIn(tally, !stands);
        }
    }

    private @Nullable String there() {
        try {
            return Files.isRegularFile(target) ? Sha256.of(target) : null;
        } catch (IOException unreadable) {
            throw new Unsent(PublicationFault.UNWRITABLE, "no-permission");
        }
    }
}
