package org.chancery.ui.directory;

import java.util.Locale;
import java.util.UUID;
import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.SeriesRepository;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line of the directory.
 *
 * @param code
 *            country code or abbreviation; empty if there is none
 * @param detail
 *            office and country of a person; empty if there is none
 * @param events
 *            in how many events it takes part, or how many editions it has
 */
record Entry(Sort sort, UUID id, String code, String name, String detail, int events) {

    /** What an entry is, in the order of the choices above the list. */
    enum Sort {
        STATE, ORGANISATION, PERSON, SERIES;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Entry of(PartyRepository.Counted counted, Words words) {
        UUID id = counted.party().id().value();
        return switch (counted.party()) {
            case State state -> new Entry(Sort.STATE, id, state.country().code(), words.country(state.country()), "", counted.events());
            case Organisation body -> new Entry(Sort.ORGANISATION, id, body.abbreviation() == null ? "" : body.abbreviation(), body.name(),
                    "", counted.events());
            case Person person -> {
                String title = title(person.office(), words);
                yield new Entry(Sort.PERSON, id, code(person.office()), person.name() == null ? title : person.name(), person.name() == null
                        ? "" : title, counted.events());
            }
        };
    }

    static Entry of(SeriesRepository.Counted counted) {
        return new Entry(Sort.SERIES, counted.series().id().value(), "", counted.series().name(), "", counted.editions());
    }

    private static String code(@Nullable Office office) {
        return office == null || office.country() == null ? "" : office.country().code();
    }

    private static String title(@Nullable Office office, Words words) {
        if (office == null) {
            return "";
        }
        return office.country() == null ? office.title() : office.title() + ", " + words.country(office.country());
    }

    /** Whether the typed words stand in it, in any case. */
    boolean matches(String typed, Locale locale) {
        return (name + " " + code + " " + detail).toLowerCase(locale).contains(typed.strip().toLowerCase(locale));
    }
}
