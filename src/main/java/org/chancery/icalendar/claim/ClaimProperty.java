package org.chancery.icalendar.claim;

/** The names of our own properties and parameters. */
final class ClaimProperty {
    /** One claim. */
    static final String CLAIM = "X-CHANCERY-CLAIM";
    /** An article that claims refer to. */
    static final String SOURCE = "X-CHANCERY-SOURCE";

    static final String FIELD = "X-FIELD";
    static final String DAY = "X-DAY";
    static final String CHOSEN = "X-CHOSEN";
    static final String RULE = "X-RULE";
    static final String BY = "X-SOURCE";
    static final String AT = "X-AT";
    static final String QUOTE = "X-QUOTE";
    static final String LANGUAGE = "LANGUAGE";
    static final String ID = "X-ID";
    static final String SHA256 = "X-SHA256";
    static final String OUTLET = "X-OUTLET";
    static final String PUBLISHED = "X-PUBLISHED";

    static final String VISIT = "X-VISIT";
    static final String WORDS = "X-WORDS";
    static final String FROM = "X-FROM";
    static final String TO = "X-TO";
    static final String STARTS = "X-STARTS";
    static final String ENDS = "X-ENDS";
    static final String CITY = "X-CITY";
    static final String COUNTRY = "X-COUNTRY";
    static final String BUILDING = "X-BUILDING";
    static final String GEO = "X-GEO";
    static final String ZONE = "X-ZONE";
    static final String PARTY = "X-PARTY";
    static final String ROLE = "X-ROLE";
    static final String ATTENDANCE = "X-ATTENDANCE";
    static final String OFFICE = "X-OFFICE";
    static final String ORGANISATION = "X-ORGANISATION";
    static final String ABBREVIATION = "X-ABBREVIATION";
    /** Stands for a value without characters, which some programs drop. */
    static final String EMPTY = "X-EMPTY";
    /** Number of the list of participants that a person has set as a whole. */
    static final String LIST = "X-LIST";

    private ClaimProperty() {}
}
