package org.chancery.ui.publication;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.chancery.agenda.Publication;
import org.chancery.agenda.PublicationFault;
import org.chancery.agenda.PublicationRepository.LastRun;
import org.chancery.publishing.RunReport;
import org.chancery.text.PublicationWords;
import org.chancery.text.ReleaseWords;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** How it stands with publications, in the words of the window. */
record PublicationText(ViewContext context, PublicationServices services) {

    /** What goes, and for whom. */
    String what(Publication publication) {
        String filter = services.filter().apply(publication.filter());
        return (filter.isEmpty() ? context.text("publication.everything") : filter) + " · " + new ReleaseWords(context.messages()).audience(
                publication.form().audience());
    }

    /** Where to, and as whom. */
    String where(Publication publication) {
        return publication.user() == null ? publication.target().text()
                : context.text("publication.as", publication.target().text(), publication.user());
    }

    /** When all was last sent. */
    String success(@Nullable LastRun last) {
        return last == null || last.complete() == null ? context.text("publication.never")
                : context.text("publication.complete", when(last.complete()));
    }

    /** What went wrong last, and what to do; empty if nothing did. */
    String fault(PublicationLine line) {
        LastRun last = line.last();
        if (last == null || last.fault() == null) {
            return "";
        }
        return context.text("publication.failed", when(last.tried()), fault(line.publication(), last.fault(), last.detail()));
    }

    private String fault(Publication publication, PublicationFault fault, String detail) {
        return switch (fault) {
            case NO_PASSWORD, ASKS_FOR_USER, NOT_SECURE, CHANGED_THERE, REMOVED_THERE, STANDS_THERE -> context.text("publication.fault."
                    + fault.code());
            default -> new PublicationWords(context.messages()).fault(publication, fault, detail);
        };
    }

    /** What a run did that sent everything. */
    String done(Publication publication, RunReport report) {
        return context.text("publication.done", publication.name(), report.added(), report.changed(), report.removed());
    }

    String stopped(Publication publication) {
        return context.text("publication.not-done", publication.name());
    }

    private String when(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(context.locale())
                .format(moment.atZone(
                        context.deskZone()));
    }
}
