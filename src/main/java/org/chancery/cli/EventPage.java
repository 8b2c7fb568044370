package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DateLedger;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.Participation;
import org.chancery.date.EventDate;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.ReleaseWords;
import org.chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** An event on a page of plain text: what is in force, who takes part, and the ledger of its date. */
final class EventPage {
    private static final int LABEL = 12;

    private final Messages messages;
    private final Words words;
    private final DateWords dates;
    private final List<String> lines = new ArrayList<>();

    EventPage(Messages messages) {
        this.messages = messages;
        words = new Words(messages);
        dates = new DateWords(messages);
    }

    List<String> lines(DiplomaticEvent event) {
        EventFacts facts = event.facts();
        lines.clear();
        lines.add(facts.name());
        field("id", event.id().toString());
        field("date", date(facts));
        field("previous-date", facts.previousDate().isUnknown() ? null : withEdtf(facts.previousDate()));
        field("status", words.status(facts.status()));
        field("kind", facts.visitKind() == null ? words.kind(facts.kind()) : words.visitKind(facts.visitKind()));
        field("series", series(event));
        field("ordinal", facts.ordinal() == null ? null : facts.ordinal().toString());
        field("level", facts.level() == null ? null : words.level(facts.level()));
        field("mode", facts.mode() == null ? null : words.mode(facts.mode()));
        field("place", place(facts));
        field("release", new ReleaseWords(messages).level(event.release()));
        field("note", event.note().isBlank() ? null : event.note());
        participants(facts);
        ledger(event);
        return List.copyOf(lines);
    }

    private void field(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String label = messages.text("cli.field." + name);
            lines.add("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + value);
        }
    }

    private static @Nullable String series(DiplomaticEvent event) {
        return event.attestations().stream().map(Attestation::claim).filter(Claim.InSeries.class::isInstance)
                .map(Claim.InSeries.class::cast)
                .filter(c -> c.series() != null && c.series().equals(event.facts().series())).map(Claim.InSeries::name).findFirst().orElse(
                        null);
    }

    private String date(EventFacts facts) {
        String hours = facts.hours() == null ? "" : ", " + facts.hours().start() + (facts.hours().end() == null ? "" : "–" + facts.hours()
                .end()) + (facts.venue().zone() == null ? "" : " " + facts.venue().zone());
        return withEdtf(facts.date()) + hours;
    }

    private String withEdtf(EventDate date) {
        return date.isUnknown() ? dates.words(date) : dates.full(date) + "  (" + date.edtf() + ")";
    }

    private @Nullable String place(EventFacts facts) {
        String country = facts.venue().country() == null ? null : words.country(facts.venue().country());
        return Stream.of(facts.venue().building(), facts.venue().city(), country).filter(Objects::nonNull).collect(Collectors.joining(
                ", "));
    }

    private void participants(EventFacts facts) {
        if (!facts.participations().isEmpty()) {
            lines.add("");
            lines.add(messages.text("cli.show.participants"));
            facts.participations().forEach(p -> lines.add("  " + party(p) + "  (" + words.role(p.role()) + ", " + words.attendance(p
                    .attendance()) + ")"));
        }
    }

    private String party(Participation participation) {
        return switch (participation.party()) {
            case State state -> words.country(state.country());
            case Organisation organisation -> organisation.name();
            case Person person -> Stream.of(person.name(), office(person.office())).filter(Objects::nonNull).collect(Collectors.joining(
                    ", "));
        };
    }

    private @Nullable String office(@Nullable Office office) {
        if (office == null) {
            return null;
        }
        return office.title() + (office.country() == null ? "" : " (" + words.country(office.country()) + ")");
    }

    private void ledger(DiplomaticEvent event) {
        DateLedger ledger = event.ledger();
        LedgerText text = new LedgerText(messages);
        lines.add("");
        lines.add(messages.text("cli.show.ledger"));
        ledger.lines().forEach(step -> lines.add(text.of(step)));
        ledger.open().ifPresent(c -> lines.add(messages.text("cli.show.contradiction", c.earlier().day().toString(), c.later().day()
                .toString())));
        List<Citation> sources = event.attestations().stream().map(a -> a.source()).filter(Objects::nonNull).distinct().toList();
        if (!sources.isEmpty()) {
            lines.add("");
            lines.add(messages.text("cli.show.sources"));
            sources.forEach(s -> lines.add("  " + Stream.of(s.published() == null ? null : s.published().toString(), s.outlet(), s.title())
                    .filter(Objects::nonNull).collect(Collectors.joining("  "))));
        }
    }
}
