package org.chancery.ui.sheet;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventRepository;
import org.chancery.place.Country;
import org.chancery.ui.kit.Look;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.chancery.ui.mark.MarkStyle;
import org.jspecify.annotations.Nullable;

/**
 * What every sheet is given.
 *
 * @param home
 *            the desk's state, which sets the first day of the week; null if not known
 */
public record SheetContext(ViewContext view, EventRepository events, FilterState filter, @Nullable Country home) {

    /** The first day of the week in the desk's country, Monday if that is not known; weeks that begin on Monday are numbered as ISO does. */
    public WeekFields weeks() {
        WeekFields local = home == null ? WeekFields.ISO : WeekFields.of(Locale.of("", home.code()));
        return local.getFirstDayOfWeek() == DayOfWeek.MONDAY ? WeekFields.ISO : local;
    }

    public MarkStyle style() {
        Look look = view.look();
        return MarkStyle.of(look::colour, look.percent() / 100.0);
    }

    /** Whether the desk's state takes part. */
    public boolean ours(EventOutline event) {
        return home != null && event.parties().contains(home.code());
    }

    public OutlineWords words() {
        return new OutlineWords(view.messages(), view.today());
    }
}
