package org.chancery.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationRepository.LastRun;
import org.jspecify.annotations.Nullable;

/** How it stands with a publication, in the reader's language. */
public record PublicationWords(Messages messages) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", java.util.Locale.ROOT);

    /** What happened and what to do next. */
    public String fault(Publication publication, PublicationFault fault, String detail) {
        String target = publication.target().text();
        if (fault == PublicationFault.UNWRITABLE) {
            return messages.text("failure.output." + detail, target);
        }
        String words = messages.text("publish.fault." + fault.code(), target, detail);
        return fault.isForeign() && !detail.isEmpty() ? messages.text("publish.differing", words, detail) : words;
    }

    /** A failure that may pass, in a few words. */
    public String brief(PublicationFault fault) {
        return messages.text("publish.passing." + fault.code());
    }

    /** How the last run ended; words of their own if there was none. */
    public String state(Publication publication, Optional<LastRun> last) {
        if (last.isEmpty()) {
            return messages.text("publish.state.never");
        }
        PublicationFault fault = last.get().fault();
        if (fault == null) {
            return messages.text("publish.state.complete");
        }
        String words = fault(publication, fault, last.get().detail());
        return last.get().open() == 0 ? words : messages.count("publish.state.open", last.get().open(), words);
    }

    /** To the minute, in that zone; a dash for never. */
    public String when(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "-" : MINUTE.format(moment.atZone(zone));
    }
}
