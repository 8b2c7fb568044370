package org.chancery.place;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is, as far as it is known.
 *
 * @param city
 *            the English name in use on the event's day, else as the source spells it
 * @param zone
 *            the IANA zone of the venue, so that hours keep their meaning when a country changes its clocks
 */
public record Venue(@Nullable String city, @Nullable Country country, @Nullable String building, @Nullable Coordinates coordinates,
        @Nullable ZoneId zone) {

    public static final Venue UNKNOWN = new Venue(null, null, null, null, null);

    public static Venue in(Country country) {
        return new Venue(null, country, null, null, null);
    }

    public static Venue of(@Nullable String city, @Nullable Country country) {
        return new Venue(city, country, null, null, null);
    }

    public boolean isUnknown() {
        return city == null && country == null && building == null;
    }
}
