package org.chancery.text;

import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.VisitKind;
import org.chancery.place.CityNames;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** The design's closed vocabularies in the reader's language. */
public record Words(Messages messages) {

    public String status(EventStatus status) {
        return messages.text("status." + status.code());
    }

    public String kind(EventKind kind) {
        return messages.text("kind." + kind.code());
    }

    public String visitKind(VisitKind kind) {
        return messages.text("visit-kind." + kind.code());
    }

    /** As in "Highest level". */
    public String level(Level level) {
        return messages.text("level." + level.code());
    }

    /** As in a narrow column: "Highest". */
    public String shortLevel(Level level) {
        return messages.text("level.short." + level.code());
    }

    public String mode(AttendanceMode mode) {
        return messages.text("mode." + mode.code());
    }

    public String role(ParticipantRole role) {
        return messages.text("role." + role.code());
    }

    public String attendance(AttendanceState state) {
        return messages.text("attendance." + state.code());
    }

    /** The city as the reader's language has it, else as it is stored, in English. */
    public String city(String city, @Nullable Country country) {
        return CityNames.of(messages.language()).name(city, country);
    }

    /** The city of a venue as the reader's language has it; null if none is known. */
    public @Nullable String city(Venue venue) {
        return venue.city() == null ? null : city(venue.city(), venue.country());
    }

    /** The city of an event as the reader's language has it; null if none is known. */
    public @Nullable String city(EventOutline event) {
        String code = event.country();
        return event.city() == null ? null : city(event.city(), code == null ? null : Country.of(code));
    }

    /** The country's name by CLDR. */
    public String country(Country country) {
        return CountryNames.in(messages.locale(), country);
    }
}
