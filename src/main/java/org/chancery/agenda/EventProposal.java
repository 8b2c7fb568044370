package org.chancery.agenda;

import java.util.List;
import java.util.Map;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article announces or reports it; nothing is stored until it is accepted.
 *
 * @param name
 *            in the language of the text
 * @param series
 *            the name of the recurring occasion without its ordinal; null if it is none
 * @param date
 *            {@link EventDate#UNKNOWN} if the text gives none; with {@link EventStatus#POSTPONED} the window given up
 * @param newDate
 *            the date to which it is put off; {@link EventDate#UNKNOWN} if none is named
 * @param countries
 *            the states that take part, in the order of the text, without repeats
 * @param people
 *            who takes part, with name, office or both
 * @param evidence
 *            at least one passage for every field that is known
 * @param confidence
 *            of the event as such, 0 to 1
 * @param fieldConfidence
 *            of each known field, 0 to 1
 */
public record EventProposal(String name, EventKind kind, @Nullable VisitKind visitKind, @Nullable String series, @Nullable Integer ordinal,
        EventStatus status, @Nullable Level level, @Nullable AttendanceMode mode, EventDate date, @Nullable Hours hours, EventDate newDate,
        Venue venue, List<Country> countries, List<Person> people, List<Organisation> organisations, List<Evidence> evidence,
        double confidence, Map<ClaimField, Double> fieldConfidence) {

    public EventProposal {
        countries = List.copyOf(countries);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        evidence = List.copyOf(evidence);
        fieldConfidence = Map.copyOf(fieldConfidence);
    }

    /**
     * A passage that proves a field.
     *
     * @param rule
     *            the name of the reader's rule, which the text package puts into words
     */
    public record Evidence(ClaimField field, Passage passage, String rule) {}
}
