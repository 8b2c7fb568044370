package org.chancery.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.LedgerLine;
import org.chancery.agenda.Participation;
import org.chancery.date.EventDate;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.RecurrenceWords;
import org.chancery.text.Words;

/** A dossier as plain text, for a cable or a message. */
final class DossierText {
    private DossierText() {}

    static String of(Dossier dossier, Messages messages) {
        Words words = new Words(messages);
        DateWords dates = new DateWords(messages);
        EventFacts facts = dossier.event().facts();
        List<String> lines = new ArrayList<>();
        lines.add(facts.name());
        lines.add(words.status(facts.status()) + " · " + dates.full(facts.date()) + place(facts, words));
        if (dossier.recurrence() != null) {
            lines.add(new RecurrenceWords(messages).sentence(dossier.recurrence()));
        }
        lines.add(Stream.of(words.kind(facts.kind()), facts.level() == null ? "" : words.level(facts.level())).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · ")));
        PartyWords parties = new PartyWords(words);
        for (Participation p : facts.participations()) {
            lines.add("- " + parties.name(p.party()) + ", " + words.attendance(p.attendance()));
        }
        lines.add("");
        for (LedgerLine line : dossier.ledger().lines()) {
            EventDate date = line.newDate() != null ? line.newDate() : line.date();
            lines.add(line.day() + "  " + (line.status() == null ? "-" : words.status(line.status())) + "  " + (date == null ? "-" : dates
                    .words(date)) + (line.source() == null || line.source().outlet() == null ? "" : "  " + line.source().outlet()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String place(EventFacts facts, Words words) {
        String place = Stream.of(words.city(facts.venue()), facts.venue().country() == null ? null : words.country(facts.venue().country()))
                .filter(java.util.Objects::nonNull).collect(Collectors.joining(", "));
        return place.isEmpty() ? "" : " · " + place;
    }
}
