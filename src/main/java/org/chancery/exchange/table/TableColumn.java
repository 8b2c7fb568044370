package org.chancery.exchange.table;

/** What a column of a table can say of an event. The headers that mean it stand in {@code columns.tsv}. */
enum TableColumn {
    /** Ours, or the row's own in somebody else's table. */
    ID,
    /** iCalendar's. */
    UID, NAME, KIND, VISIT_KIND, ORDINAL, STATUS, LEVEL, MODE,
    /** In EDTF, figures or words. */
    DATE,
    /** The first and the last day. */
    START, END,
    /** {@code 15:00} or {@code 15:00-17:00}. */
    TIME, START_TIME, END_TIME, CITY, COUNTRY,
    /** City and country in one cell. */
    PLACE,
    /** IANA. */
    ZONE,
    /** States and organisations, parted by semicolons. */
    PARTICIPANTS,
    /** Persons, parted by semicolons. */
    PEOPLE, RECHECK, NOTE,
    /** How far the event may travel. */
    RELEASE
}
