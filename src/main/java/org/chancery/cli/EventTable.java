package org.chancery.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.Repeat;
import org.chancery.party.State;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.Words;

/** Events as a table, one a line. */
final class EventTable {
    private static final int SHORT_ID = 8;

    private final DateWords dates;
    private final Words words;
    private final Table table;
    private final String mark;
    private long cut;

    EventTable(Messages messages, int width) {
        dates = new DateWords(messages);
        words = new Words(messages);
        mark = messages.text("repeat.mark");
        table = new Table(width, Stream.of("id", "date", "status", "name", "place", "states").map(c -> messages.text("cli.column." + c))
                .toList());
    }

    void add(DiplomaticEvent event) {
        add(event, Repeat.ONCE);
    }

    /** One date of an event, with what it is to the event behind the name. */
    void add(DiplomaticEvent event, Repeat repeat) {
        cut += repeat == Repeat.LAST_SHOWN ? 1 : 0;
        String sign = repeat.repeats() ? " (" + mark + ")" : "";
        EventFacts facts = event.facts();
        table.add(List.of(event.id().toString().substring(0, SHORT_ID), dates.words(facts.date()), words.status(facts.status()), facts
                .name() + sign, place(facts), states(facts)));
    }

    /** How many events have more dates than the table. */
    long cut() {
        return cut;
    }

    boolean isEmpty() {
        return table.isEmpty();
    }

    List<String> lines() {
        return table.lines();
    }

    private static String place(EventFacts facts) {
        return Stream.of(facts.venue().city(), facts.venue().country() == null ? null : facts.venue().country().code()).filter(
                java.util.Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String states(EventFacts facts) {
        return facts.participations().stream().map(p -> p.party()).filter(State.class::isInstance).map(s -> ((State) s).country().code())
                .collect(Collectors.joining(" "));
    }
}
