package org.chancery.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.agenda.PublicationFault;
import org.chancery.icalendar.ExportReport;
import org.chancery.publishing.dav.Unsent;

/**
 * All events of a publication in one file, before it is known whether it has to be sent. Gone when closed.
 *
 * @param sha256
 *            of the file
 */
record Draft(Path file, String sha256, ExportReport report) implements AutoCloseable {

    static Draft of(PublicationCalendar calendar) {
        try {
            Path file = Files.createTempFile("chancery-publication-", ".ics");
            try {
                ExportReport report = calendar.write(file);
                return new Draft(file, Sha256.of(file), report);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException unwritable) {
            throw new Unsent(PublicationFault.UNWRITABLE, "cannot-write");
        }
    }

    void noteIn(Tally tally, boolean sent) {
        tally.leftOut(report.leftOut());
        if (sent) {
            tally.changed = report.written();
        } else {
            tally.unchanged = report.written();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
    }
}
