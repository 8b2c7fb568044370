package org.chancery.icalendar;

import org.chancery.agenda.Word;

/**
 * A rule that a calendar file breaks.
 *
 * @param line
 *            physical line, from 1; 0 if it concerns the file as a whole
 * @param detail
 *            the property, component or number it is about; may be empty
 */
public record Problem(int line, Rule rule, String detail) {

    /** The rules that are checked, most of them by no other program. */
    public enum Rule implements Word {
        EMPTY_FILE, BYTE_ORDER_MARK, NO_CRLF, LINE_TOO_LONG, EMPTY_LINE, SPLIT_CHARACTER, SPLIT_ESCAPE, CONTROL_CHARACTER, FOLD_AT_START,
        NOT_A_CONTENT_LINE, UNREGISTERED_NAME, WRONG_END, NOT_CLOSED, MISSING_PROPERTY, REPEATED_PROPERTY, BAD_VALUE, BAD_ESCAPE,
        WRONG_TYPE,
        ENDS_BEFORE_START, UNTIL_BEFORE_START, UNTIL_OF_OTHER_TYPE,
        ZONE_ON_DATE, UNDEFINED_ZONE, NOT_UTC, REPEATED_UID, FORBIDDEN_PROPERTY, MISPLACED_PROPERTY, NO_COMPONENT, MISPLACED_COMPONENT
    }

    @Override
    public String toString() {
        return line + ": " + rule.code() + (detail.isEmpty() ? "" : " " + detail);
    }
}
