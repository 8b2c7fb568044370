package org.chancery.ui.transfer;

import org.chancery.agenda.Word;

/** What the export dialog writes. */
public enum ExportFormat implements Word {
    CALENDAR("chancery.ics"), WEEK("chancery-week.pdf"), MONTH("chancery-month.pdf");

    private final String file;

    ExportFormat(String file) {
        this.file = file;
    }

    /** The name that is proposed for the file. */
    String file() {
        return file;
    }
}
