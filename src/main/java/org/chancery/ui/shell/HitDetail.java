package org.chancery.ui.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.date.EventDate;
import org.chancery.place.Country;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.Words;

/** What the search knows of a find beside its title, which is kept as codes, in the reader's words. */
record HitDetail(Messages messages) {
    private static final String BETWEEN = ", ";

    String words(HitKind kind, String detail) {
        return switch (kind) {
            case EVENT -> event(detail);
            case ARTICLE -> day(detail);
            case PARTY -> detail.matches("[A-Z]{2}") ? new Words(messages).country(Country.of(detail)) : detail;
            case PLACE -> detail;
        };
    }

    /** Date and city, each of which may be missing; a date has no comma and a space, a city may. */
    private String event(String detail) {
        int comma = detail.indexOf(BETWEEN);
        String first = comma < 0 ? detail : detail.substring(0, comma);
        Optional<String> date = date(first);
        if (date.isEmpty()) {
            return detail.isEmpty() ? "" : new Words(messages).city(detail, null);
        }
        return comma < 0 ? date.get() : date.get() + BETWEEN + new Words(messages).city(detail.substring(comma + BETWEEN.length()), null);
    }

    private Optional<String> date(String edtf) {
        if (edtf.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateWords(messages).words(EventDate.parse(edtf)));
        } catch (IllegalArgumentException city) {
            return Optional.empty();
        }
    }

    private String day(String published) {
        try {
            return new DateWords(messages).day(LocalDate.parse(published));
        } catch (DateTimeParseException none) {
            return published;
        }
    }
}
