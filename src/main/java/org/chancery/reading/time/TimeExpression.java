package org.chancery.reading.time;

/** A phrase of time found in a text: what it says, and where. {@code from} inclusive, {@code to} exclusive, in tokens. */
public record TimeExpression(TimeForm form, TimeValues values, int from, int to) {

    /** Days from the event told before; 0 for a phrase that counts from no event. */
    public int daysFromEvent() {
        return form == TimeForm.EVENT_DAY ? values.get('r') : 0;
    }

    /** Whether it names a single day. */
    public boolean singleDay() {
        return switch (form) {
            case DAY, DAY_OF_MONTH, RELATIVE_DAY, EVENT_DAY, TODAY, WEEKDAY, WEEKDAY_OF_WEEK, WEEKDAY_WEEK, FEAST, AFTER_FEAST -> true;
            default -> false;
        };
    }

    /** Whether it is a bare weekday, the commonest date of reporters' clauses. */
    public boolean bareWeekday() {
        return form == TimeForm.WEEKDAY;
    }

    /** Whether the form looks back by its own words: ago, last, earlier. */
    public boolean looksBack() {
        return form == TimeForm.AGO || values.get('k') < 0 || values.get('r') < 0 || form == TimeForm.UNIT_PART && values.get('p') == 11;
    }

    /** Whether the form looks ahead by its own words: next, within, by. */
    public boolean looksAhead() {
        return switch (form) {
            case HENCE, WITHIN, WITHIN_UNITS, BY, BY_UNIT -> true;
            default -> values.get('k') > 0 || values.get('r') > 0 || form == TimeForm.UNIT_PART && values.get('p') == 12;
        };
    }
}
