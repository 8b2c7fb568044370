package org.chancery.icalendar.in;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.place.City;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Gazetteer;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** Where an event is by its LOCATION and GEO (RFC 5545, 3.8.1.7 and 3.8.1.6): "Building, City, Country" as far as these are known. */
final class EventPlaces {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("kk"), Locale.FRENCH);

    private final Gazetteer gazetteer;
    private final Map<String, Country> countries = new HashMap<>();

    EventPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (String code : Locale.getISOCountries()) {
            for (Locale language : LANGUAGES) {
                countries.put(Locale.of("", code).getDisplayCountry(language).toLowerCase(Locale.ROOT), Country.of(code));
            }
        }
    }

    /** Nothing if the event says nothing of where it is. */
    Optional<Venue> of(ReadComponent event, LocalDate day, @Nullable ZoneId zone, Consumer<Remark> remarks) {
        ContentLine location = event.first("LOCATION");
        String text = location == null ? "" : location.text().strip();
        Coordinates at = coordinates(event.first("GEO"), remarks);
        if (text.isEmpty() && at == null && zone == null) {
            return Optional.empty();
        }
        Venue venue = venue(text, day);
        return Optional.of(new Venue(venue.city(), venue.country(), venue.building(), at == null ? venue.coordinates() : at, zone == null
                ? venue.zone() : zone));
    }

    private Venue venue(String text, LocalDate day) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[,\\n]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        Country country = parts.isEmpty() ? null : countries.get(parts.getLast().toLowerCase(Locale.ROOT));
        if (country != null) {
            parts.removeLast();
        }
        City city = parts.isEmpty() ? null : gazetteer.find(parts.getLast(), country);
        if (city != null && (country != null || parts.size() == 1)) {
            parts.removeLast();
            Venue known = gazetteer.venue(city, day);
            return new Venue(known.city(), known.country(), joined(parts), known.coordinates(), known.zone());
        }
        String named = country == null || parts.isEmpty() ? null : parts.removeLast();
        return new Venue(named, country, joined(parts), null, null);
    }

    private static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static @Nullable Coordinates coordinates(@Nullable ContentLine geo, Consumer<Remark> remarks) {
        if (geo == null) {
            return null;
        }
        String[] parts = geo.value().split(";");
        try {
            if (parts.length == 2) {
                return new Coordinates(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            }
        } catch (IllegalArgumentException none) {
            // Said below, as for one number or three.
        }
        remarks.accept(new Remark(geo.number(), geo.name(), Remark.Kind.BAD_VALUE));
        return null;
    }
}
