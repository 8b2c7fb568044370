package org.chancery.icalendar;

import java.util.List;
import org.chancery.agenda.Word;

/**
 * The program for which a calendar is written: what it does not read or reads wrongly is left out or said in its way. What survives there and
 * what does not is told to the person who exports, one message a fact ({@link #remarks}).
 */
public enum CalendarProgram implements Word {
    /** Whatever reads iCalendar: everything is written. */
    ANY(Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** One reminder an event, and none of a calendar that is subscribed to; texts of one line as long as its fields are. */
    OUTLOOK(1, 255, "tentative", "all-day", "categories", "one-alarm", "short-places", "no-people", "no-claims"),
    /** A map needs the place in Apple's own property, with the very text of LOCATION. */
    APPLE(Integer.MAX_VALUE, Integer.MAX_VALUE, "titles", "map", "alarms-imported", "no-categories", "no-people", "no-claims"),
    /** Takes neither alarms nor categories from a file. */
    GOOGLE(0, Integer.MAX_VALUE, "titles", "no-alarms", "no-categories", "once", "no-people", "no-claims"),
    /** Keeps properties that it does not know. */
    THUNDERBIRD(Integer.MAX_VALUE, Integer.MAX_VALUE, "titles", "categories", "alarms", "claims", "no-people");

    private final int alarms;
    private final int longestLine;
    private final List<String> remarks;

    CalendarProgram(int alarms, int longestLine, String... remarks) {
        this.alarms = alarms;
        this.longestLine = longestLine;
        this.remarks = List.of(remarks);
    }

    /** How many alarms of an event it takes. */
    int alarms() {
        return alarms;
    }

    /** Characters that a text of one line, a place, may have. */
    int longestLine() {
        return longestLine;
    }

    /** Whether people, places and links of RFC 9073 and RFC 9253 are of any use there. */
    public boolean readsRich() {
        return this == ANY;
    }

    /** Whether what only we read comes back from there. */
    boolean keepsClaims() {
        return this == ANY || this == THUNDERBIRD;
    }

    /** Whether CATEGORIES does anything there. */
    boolean readsCategories() {
        return this == ANY || this == OUTLOOK || this == THUNDERBIRD;
    }

    /** What is to be known of a calendar in this program: keys of messages behind {@code program.remark.}, in order of weight. */
    public List<String> remarks() {
        return remarks;
    }
}
