package org.chancery.exchange.linked;

import java.util.Locale;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.exchange.JsonValues;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who takes part: hosts as organizer, all others as attendee. Who is only invited, or does not come, attends nothing and is left out.
 *
 * @param locale
 *            for the names of states
 */
record LinkedParties(Locale locale) {

    void put(ObjectNode node, Iterable<Participation> all) {
        for (Participation one : all) {
            boolean host = one.role() == ParticipantRole.HOST || one.role() == ParticipantRole.CO_HOST;
            if (host || comes(one.attendance())) {
                node.withArray(host ? "organizer" : "attendee").add(party(one.party()));
            }
        }
    }

    private static boolean comes(AttendanceState state) {
        return switch (state) {
            case ANNOUNCED, CONFIRMED, REPRESENTED, ATTENDED -> true;
            case INVITED, DECLINED, ABSENT -> false;
        };
    }

    private ObjectNode party(Party party) {
        return switch (party) {
            case State(Country country) -> government(country);
            case Organisation organisation -> {
                ObjectNode node = JsonValues.object().put("@type", "Organization").put("name", organisation.name());
                yield organisation.abbreviation() == null ? node : node.put("alternateName", organisation.abbreviation());
            }
            case Person person -> person(person);
        };
    }

    private ObjectNode person(Person person) {
        ObjectNode node = JsonValues.object().put("@type", "Person");
        if (person.name() != null) {
            node.put("name", person.name());
        }
        Office office = person.office();
        if (office != null) {
            node.put("jobTitle", office.title());
            if (office.country() != null) {
                node.set("worksFor", government(office.country()));
            } else if (office.organisation() != null) {
                node.putObject("worksFor").put("@type", "Organization").put("name", office.organisation());
            }
        }
        return node;
    }

    private ObjectNode government(Country country) {
        String name = Locale.of("", country.code()).getDisplayCountry(locale);
        ObjectNode node = JsonValues.object().put("@type", "GovernmentOrganization").put("name", name);
        node.putObject("areaServed").put("@type", "Country").put("name", name).put("identifier", country.code());
        return node;
    }
}
