package org.chancery.reading.language;

/** The classes that a language's data files give to words; the grammars speak of these alone. */
public enum WordClass {
    // time
    MONTH, WEEKDAY, SEASON, DAY_PART, UNIT, DURATION, NUMBER, ORDINAL, RELATIVE_DAY, EVENT_DAY, DEIXIS, PART, HALF, QUARTER, FEAST, WORD,
    // function words
    ARTICLE, POSSESSIVE, PRONOUN, OWNER, RELATIVE, SUBORDINATOR, CONJUNCTION, NEGATION, HERE, THERE, PREPOSITION, POSTPOSITION, STOP,
    // parties
    TITLE, TITLE_MODIFIER, PORTFOLIO, HONORIFIC, PARTICLE, COUNTERPART, FORMER, NOT_A_NAME, COUNTRY, CITY, REGION,
    // "Republic", "Kingdom": what stands before the name of a state and belongs to it
    STATE_FORM,
    ORGANISATION, GROUP, CAPITAL_OF, PERSON, GOVERNMENT,
    // events
    EVENT, EVENT_MODIFIER, VISIT_KIND, LEVEL, SIDELINES, NOT_DIPLOMATIC, ONLINE, SERIES, SIGNED,
    // verbs and what colours them
    VERB, AUXILIARY, CUE, REPORT
}
