package org.chancery.publishing;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.agenda.PublicationFault;
import org.chancery.icalendar.ExportReport;
import org.chancery.output.ScratchFile;
import org.chancery.publishing.dav.Unsent;

/**
 * All events of a publication in one file, before it is known whether it has to be sent. Gone when closed.
 *
 * @param file
 *            encrypted, since the store may be
 * @param sha256
 *            of the calendar
 */
record Draft(ScratchFile file, String sha256, ExportReport report) implements AutoCloseable {

    static Draft of(PublicationCalendar calendar) {
        try {
            ScratchFile file = new ScratchFile();
            try {
                ExportReport report = calendar.write(file);
                return new Draft(file, sum(file), report);
            } catch (IOException | RuntimeException failed) {
                file.close();
                throw failed;
            }
        } catch (IOException unwritable) {
            throw new Unsent(PublicationFault.UNWRITABLE, "cannot-write");
        }
    }

    private static String sum(ScratchFile file) throws IOException {
        try (InputStream in = file.read()) {
            return Sha256.of(in);
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
        file.close();
    }
}
