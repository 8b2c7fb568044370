package org.chancery.ui.shell;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.SeriesRepository;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.text.Messages;
import org.chancery.text.Words;

/** The parties and series there are to filter by, read with the side bar's counts. Used on JavaFX's thread once read. */
final class FilterOptions {

    private static final int MOST = 300;

    private volatile List<Named> parties = List.of();
    private volatile List<Named> series = List.of();

    /**
     * @param value
     *            what the filter compares
     * @param words
     *            in the reader's language
     */
    record Named(String value, String words) {}

    /** What was read of the store. */
    record Read(List<Named> parties, List<Named> series) {}

    /** Reads the store; not on JavaFX's thread. */
    static Read read(PartyRepository parties, SeriesRepository series, Messages messages) {
        Collator order = Collator.getInstance(messages.locale());
        Comparator<Named> byWords = Comparator.comparing(Named::words, order);
        List<Named> who = parties.all().stream().limit(MOST).map(counted -> named(counted.party(), new Words(messages))).distinct().sorted(
                byWords).toList();
        List<Named> which = series.all().stream().map(counted -> new Named(counted.series().name(), counted.series().name())).sorted(
                byWords).toList();
        return new Read(who, which);
    }

    private static Named named(Party party, Words words) {
        return switch (party) {
            case State state -> new Named(state.country().code(), words.country(state.country()));
            case Organisation body -> new Named(body.name(), body.abbreviation() == null ? body.name() : body.abbreviation());
            case Person person -> {
                String name = person.name();
                Office office = person.office();
                String said = name != null ? name : office != null ? office.title() : "";
                yield new Named(said, said);
            }
        };
    }

    void put(Read read) {
        parties = read.parties();
        series = read.series();
    }

    List<Named> parties() {
        return parties;
    }

    List<Named> series() {
        return series;
    }

    Map<String, String> partyWords() {
        return parties.stream().collect(Collectors.toMap(Named::value, Named::words, (first, _) -> first));
    }
}
