package org.chancery.ui.kit;

import java.time.LocalDate;
import java.util.UUID;

/** What a page is asked to bring into sight. */
public sealed interface Target {

    /** A day of a sheet. */
    record Day(LocalDate day) implements Target {}

    /** An event, an article or a party, by the page that is asked. */
    record Id(UUID id) implements Target {}

    /** A passage of an article in UTF-16 code units, start inclusive, end exclusive. */
    record Passage(UUID article, int start, int end) implements Target {}
}
