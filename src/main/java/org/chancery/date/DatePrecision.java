package org.chancery.date;

/** How closely a date is known, narrowest first. A {@link #RANGE} lasts from its first to its last day; a {@link #WINDOW} holds some day. */
public enum DatePrecision {
    TIME, DAY, RANGE, WINDOW, MONTH, QUARTER, SEASON, HALF_YEAR, YEAR, UNKNOWN;

    /** Whether an event of this precision stands on a day of its own, so that it belongs on a sheet and not on the shelf. */
    public boolean hasDay() {
        return switch (this) {
            case TIME, DAY, RANGE -> true;
            case WINDOW, MONTH, QUARTER, SEASON, HALF_YEAR, YEAR, UNKNOWN -> false;
        };
    }

    /** The word of the command line and of JSON: lower case, with hyphens. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
