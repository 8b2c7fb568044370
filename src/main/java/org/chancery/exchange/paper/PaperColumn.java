package org.chancery.exchange.paper;

import java.util.Set;
import org.chancery.agenda.Word;

/** What may stand beside the name of an event. */
public enum PaperColumn implements Word {
    PLACE, LEVEL, PARTICIPANTS,
    /** As footnotes. */
    SOURCES;

    /** What such a page shows when nobody chooses: a week tells where it knows things from, a month is to be seen at a glance. */
    public static Set<PaperColumn> usual(PageKind page) {
        return switch (page) {
            case WEEK -> Set.of(PLACE, LEVEL, SOURCES);
            case MONTH -> Set.of(PLACE);
        };
    }
}
