package org.chancery.exchange.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.chancery.agenda.EventFilter;
import org.chancery.date.DateWindow;
import org.chancery.text.Messages;

/**
 * What is wanted on paper.
 *
 * @param day
 *            a day of the week or month
 * @param filter
 *            which events; it is put into words on the page
 * @param messages
 *            of the language of the page
 * @param title
 *            whose calendar it is
 * @param asOf
 *            today, which the page names
 * @param mission
 *            the zone of the desk, shown beside the venue's
 */
public record PaperRequest(PageKind page, LocalDate day, PaperSize size, Set<PaperColumn> columns, EventFilter filter, Messages messages,
        String title, LocalDate asOf, ZoneId mission) {
    public PaperRequest {
        columns = Set.copyOf(columns);
    }

    DateWindow period() {
        return page.around(day);
    }

    /** The same with other columns. */
    PaperRequest with(Set<PaperColumn> others) {
        return new PaperRequest(page, day, size, others, filter, messages, title, asOf, mission);
    }

    boolean shows(PaperColumn column) {
        return columns.contains(column);
    }
}
