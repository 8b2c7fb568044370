package org.chancery.agenda.incoming;

import org.chancery.agenda.Word;

/**
 * Something in a calendar that was not as it should be, and what was done about it.
 *
 * @param line
 *            physical line, from 1; 0 if it concerns the file as a whole
 * @param property
 *            or component, as the file names it; may be empty
 * @param kind
 *            what was wrong: a {@link Kind}, or a word of another form of file that {@code text} has a sentence for
 */
public record Remark(int line, String property, Word kind) {

    /** What was wrong and was done, each with a sentence of its own in {@code text}. */
    public enum Kind implements Word {
        /** No name and colon: the line was passed over. */
        NO_CONTENT_LINE,
        /** No component or property as jCal and xCal have them: passed over. */
        NO_PROPERTY,
        /** The file breaks off, or is no JSON or XML from here on: what stood whole before it was taken. */
        BROKEN_OFF,
        /** A document type or an entity, which no calendar needs: the rest was given up. */
        DOCTYPE,
        /** So many of these that the rest of the file was given up. */
        TOO_MANY_FAULTS,
        /** The END is missing: the component ends where the next begins. */
        NOT_CLOSED,
        /** An END without its BEGIN: passed over. */
        STRAY_END,
        /** Deeper than components may stand inside one another: passed over. */
        TOO_DEEP,
        /** More properties than a component may have: the rest was passed over. */
        TOO_MANY_PROPERTIES,
        /** Longer than a value may be: cut. */
        VALUE_CUT,
        /** More events than a file may have: the rest was passed over. */
        TOO_MANY_EVENTS,
        /** No UTF-8: read as windows-1251 or windows-1252. */
        OTHER_CHARSET,
        /** An event without UID: one was made from what it says. */
        NO_UID,
        /** The same UID again: the newer one was taken. */
        REPEATED_UID,
        /** No start that can be read: the event stands without a date. */
        NO_START,
        /** A date or time that is none: passed over. */
        BAD_DATE,
        /** An end before the start: passed over. */
        ENDS_BEFORE_START,
        /** A value that its property cannot have: passed over. */
        BAD_VALUE,
        /** A zone that the file does not define: taken from the time zone database by its name. */
        ZONE_NOT_DEFINED,
        /** The file's rules for the zone differ from today's: the file's moment was kept. */
        ZONE_RULES_DIFFER,
        /** Nobody knows the zone: the hours were left out, and the day kept. */
        UNKNOWN_ZONE,
        /** The event recurs by a rule that cannot be followed: its first date stands alone, and the rule is kept. */
        RULE_NOT_FOLLOWED,
        /** A binary attachment: passed over. */
        ATTACHMENT,
        /** A line or element that is no JSON: passed over. */
        BROKEN_JSON,
        /** Broken JSON in a file that is not one object a line: the rest was given up. */
        REST_BROKEN,
        /** The file ends before its end: what was whole was taken. */
        TRUNCATED,
        /** Longer than an element may be: passed over. */
        ELEMENT_TOO_LONG,
        /** A value that must be there is not: the element was passed over. */
        MISSING_VALUE,
        /** A value of another type than it must have: the element was passed over. */
        WRONG_TYPE,
        /** A word that is none of those that the format has: the element was passed over. */
        UNKNOWN_WORD,
        /** The text of an article is not the one of which its hash was made: passed over. */
        HASH_DIFFERS,
        /** An article that is here with other particulars: what is here stays. */
        ARTICLE_DIFFERS,
        /** A party of which something else is known here: what is here stays. */
        PARTY_DIFFERS,
        /** A history that does not lead to the event: the event was taken without it. */
        BAD_HISTORY,
        /** So many faults that the others are not told. */
        MORE_FAULTS
    }
}
