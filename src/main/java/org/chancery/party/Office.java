package org.chancery.party;

import java.time.LocalDate;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/**
 * An office: its title as the source has it, and for whom it is held.
 *
 * @param from
 *            first day in office, inclusive; null if not known
 * @param to
 *            last day in office, inclusive; null if not known or still held
 */
public record Office(String title, @Nullable Country country, @Nullable String organisation, @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static Office of(String title, @Nullable Country country) {
        return new Office(title, country, null, null, null);
    }
}
