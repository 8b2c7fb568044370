package org.chancery.reading.time;

import java.util.Locale;

/** What a phrase of time says, free of language. The letters are the numbers that a pattern binds. */
public enum TimeForm {
    /** Day d of month m in year y, or k years from now. */
    DAY,
    /** From day d of month m (year z) to day e of month n (year y). */
    DAYS,
    /** Day d of the month that the context tells. */
    DAY_OF_MONTH,
    /** r days from publication. */
    RELATIVE_DAY,
    /** r days from the day of the event told before; from publication where none was told. */
    EVENT_DAY,
    /** From r to s days from publication. */
    RELATIVE_DAYS,
    /** The day of publication. */
    TODAY,
    /** Weekday w, this (k=0), next (1) or last (-1) if bound. */
    WEEKDAY,
    /** Weekday w of the week k weeks from now. */
    WEEKDAY_OF_WEEK,
    /** A week from the coming weekday w. */
    WEEKDAY_WEEK,
    /** From weekday w to weekday v. */
    WEEKDAYS,
    /** From weekday w to v of the week k weeks from now. */
    WEEKDAYS_OF_WEEK,
    /** The unit u that lies k from now. */
    UNIT,
    /** The next or last c units u. */
    UNITS,
    /** A few units u. */
    UNITS_VAGUE,
    /** Part p of the unit u that lies k from now. */
    UNIT_PART,
    /** Part p of month m. */
    MONTH_PART,
    /** From part p of month m to part q of month n. */
    MONTH_PARTS,
    /** Part p of year y. */
    YEAR_PART,
    /** Month m. */
    MONTH,
    /** The month m after (k=1) or before (-1) now. */
    MONTH_SHIFT,
    /** From month m to month n. */
    MONTHS,
    /** Season s. */
    SEASON,
    /** Quarter q. */
    QUARTER,
    /** Half h of the year. */
    HALF,
    /** Half h of month m. */
    MONTH_HALF,
    /** Year y. */
    YEAR,
    /** Week o of month m. */
    WEEK_OF_MONTH,
    /** The last week of month m. */
    LAST_WEEK_OF_MONTH,
    /** c units u back. */
    AGO,
    /** c units u before another day. */
    BEFORE,
    /** c units u ahead. */
    HENCE,
    /** Within the next c units u. */
    WITHIN,
    /** Within the next few units u. */
    WITHIN_UNITS,
    /** By day d of month m, or by the end of month m or year y. */
    BY,
    /** By the end of the unit u that lies k from now. */
    BY_UNIT,
    /** The weekend. */
    WEEKEND,
    /** The feast f = 100 month + day. */
    FEAST,
    /** The day after the feast. */
    AFTER_FEAST;

    static TimeForm named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
