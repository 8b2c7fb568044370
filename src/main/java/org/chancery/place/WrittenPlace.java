package org.chancery.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place as people write it: "Building, City, Country", as far as these are known. */
public final class WrittenPlace {
    private final Gazetteer gazetteer;
    private final CountryIndex countries;

    public WrittenPlace(Gazetteer gazetteer, CountryIndex countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    public CountryIndex countries() {
        return countries;
    }

    /** Cities that are known under the name they had on the day, with coordinates and zone; what is not known as the building. */
    public Venue venue(String text, LocalDate day) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[,\\n]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        Country country = parts.isEmpty() ? null : named(parts.getLast());
        if (country != null) {
            parts.removeLast();
        }
        City city = parts.isEmpty() ? null : gazetteer.find(parts.getLast(), country);
        if (city != null && (country != null || parts.size() == 1)) {
            parts.removeLast();
            Venue known = gazetteer.venue(city, day);
            return new Venue(known.city(), known.country(), joined(parts), known.coordinates(), known.zone());
        }
        String town = country == null || parts.isEmpty() ? null : parts.removeLast();
        return new Venue(town, country, joined(parts), null, null);
    }

    /** A city of that name in that country, if one is given; as it is spelled where nobody knows it. */
    public Venue venue(String city, @Nullable Country country, LocalDate day) {
        City known = gazetteer.find(city, country);
        return known == null ? Venue.of(city, country) : gazetteer.venue(known, day);
    }

    /** By its name alone: two letters at the end of an address are more often something else. */
    private @Nullable Country named(String text) {
        return text.length() <= 3 ? null : countries.find(text);
    }

    private static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }
}
