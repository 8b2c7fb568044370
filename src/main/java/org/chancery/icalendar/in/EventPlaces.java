package org.chancery.icalendar.in;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.agenda.incoming.Remark;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.place.Coordinates;
import org.chancery.place.CountryIndex;
import org.chancery.place.Gazetteer;
import org.chancery.place.Venue;
import org.chancery.place.WrittenPlace;
import org.jspecify.annotations.Nullable;

/** Where an event is by its LOCATION and GEO (RFC 5545, 3.8.1.7 and 3.8.1.6): "Building, City, Country" as far as these are known. */
final class EventPlaces {
    private final WrittenPlace written;

    EventPlaces(Gazetteer gazetteer) {
        this.written = new WrittenPlace(gazetteer, new CountryIndex());
    }

    /** Nothing if the event says nothing of where it is. */
    Optional<Venue> of(ReadComponent event, LocalDate day, @Nullable ZoneId zone, Consumer<Remark> remarks) {
        ContentLine location = event.first("LOCATION");
        String text = location == null ? "" : location.text().strip();
        Coordinates at = coordinates(event.first("GEO"), remarks);
        if (text.isEmpty() && at == null && zone == null) {
            return Optional.empty();
        }
        Venue venue = written.venue(text, day);
        return Optional.of(new Venue(venue.city(), venue.country(), venue.building(), at == null ? venue.coordinates() : at, zone == null
                ? venue.zone() : zone));
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
