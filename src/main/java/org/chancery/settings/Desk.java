package org.chancery.settings;

import java.time.ZoneId;
import java.util.List;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendar it is; set at first start.
 *
 * @param missionCity
 *            English name; null if not set
 * @param zone
 *            IANA zone of the mission, shown beside the venue's
 * @param principals
 *            names of the people whose schedule is planned
 * @param language
 *            of the window and of names, ISO 639-1: en, ru or kk
 */
public record Desk(@Nullable Country home, @Nullable String missionCity, ZoneId zone, List<String> principals, String language) {
    public Desk {
        principals = List.copyOf(principals);
    }
}
