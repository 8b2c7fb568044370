package org.chancery.exchange.table;

import java.util.Optional;
import org.chancery.date.EventDate;

/** Knows the dates that people write in words, in any of the program's languages: "September 2021", "late September 2021". */
@FunctionalInterface
public interface DatePhrases {

    /** Nothing if the text as a whole is no date. */
    Optional<EventDate> date(String text);
}
