package org.chancery.icalendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.LedgerLine;
import org.chancery.agenda.Participation;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.icalendar.Entry.Remark;
import org.chancery.icalendar.line.TextValue;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Venue;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** An event in words that people read in another program. */
final class EventText {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_QUOTE = 240;

    private final Messages messages;
    private final Words words;
    private final DateWords dates;
    private final ExportOptions options;

    EventText(ExportOptions options) {
        this.options = options;
        this.messages = options.messages();
        this.words = new Words(messages);
        this.dates = new DateWords(messages);
    }

    /** One line of at most a hundred characters; what a reader must not miss stands first. */
    String title(EventFacts facts, Remark remark) {
        String before = switch (remark) {
            case NONE -> "";
            case DATE_OPEN -> facts.date().isUnknown() ? messages.text("calendar.title.open") : messages.text("calendar.title.open-date",
                    dates.words(facts.date()));
            case CANCELLED -> messages.text("calendar.title.cancelled");
            case POSTPONED -> messages.text("calendar.title.postponed");
        };
        return TextValue.shorten(before.isEmpty() ? facts.name() : before + " " + facts.name(), LONGEST_TITLE);
    }

    /** City and country, most exact first; null if nothing is known. */
    @Nullable
    String location(Venue venue) {
        String place = Stream.of(venue.building(), venue.city(), venue.country() == null ? null : words.country(venue.country())).filter(
                Objects::nonNull).collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    String description(DiplomaticEvent event) {
        EventFacts facts = event.facts();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("calendar.when", when(facts)));
        if (!facts.previousDate().isUnknown()) {
            lines.add(messages.text("calendar.previously", dates.full(facts.previousDate())));
        }
        lines.add(messages.text("calendar.status", words.status(facts.status())));
        if (facts.level() != null) {
            lines.add(messages.text("calendar.level", words.level(facts.level())));
        }
        facts.aliases().values().stream().sorted().forEach(alias -> lines.add(messages.text("calendar.also", alias)));
        section(lines, messages.text("calendar.participants"), facts.participations().stream().map(this::participant).toList());
        section(lines, messages.text("calendar.sources"), sources(event));
        section(lines, messages.text("calendar.ledger"), event.ledger().lines().stream().map(this::step).toList());
        if (options.withNotes() && !event.note().isBlank()) {
            section(lines, messages.text("calendar.note"), List.of(event.note().strip()));
        }
        return String.join("\n", lines);
    }

    private static void section(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(title);
            items.forEach(item -> lines.add("- " + item));
        }
    }

    private String when(EventFacts facts) {
        EventDate date = facts.date();
        Hours hours = facts.hours();
        String day = dates.full(date);
        String said = date.words() == null ? day : messages.text("calendar.in-source", day, date.words());
        if (hours == null) {
            return said;
        }
        String time = hours.end() == null ? hours.start().toString() : hours.start() + "–" + hours.end();
        String zone = facts.venue().zone() == null ? messages.text("calendar.local-time") : facts.venue().zone().getId();
        return messages.text("calendar.at-time", said, time, zone);
    }

    String participant(Participation one) {
        return messages.text("calendar.participant", party(one.party()), words.role(one.role()), words.attendance(one.attendance()));
    }

    String party(Party party) {
        return switch (party) {
            case State(var country) -> words.country(country);
            case Organisation organisation -> organisation.name();
            case Person person -> person(person);
        };
    }

    private String person(Person person) {
        Office office = person.office();
        if (office == null) {
            return Objects.toString(person.name(), "");
        }
        String title = office.country() == null ? office.title() : messages.text("calendar.office", office.title(), words.country(office
                .country()));
        return person.name() == null ? title : person.name() + ", " + title;
    }

    /** Each article once, oldest first. */
    private List<String> sources(DiplomaticEvent event) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Attestation a : event.attestations()) {
            Citation source = a.source();
            if (source != null) {
                sources.computeIfAbsent(source.sha256(), sha -> source(source));
            }
        }
        return List.copyOf(sources.values());
    }

    private String source(Citation source) {
        String address = options.address().apply(source);
        return Stream.of(source.title(), source.outlet(), source.published() == null ? null : dates.day(source.published()), address)
                .filter(
                        part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** "2021-04-08: Planned, 2021, “this year” (Kazinform)". */
    private String step(LedgerLine line) {
        String said = Stream.of(line.status() == null ? null : words.status(line.status()), line.date() == null ? null : dates.words(line
                .date()), line.newDate() == null ? null : messages.text("calendar.moved-to", dates.words(line.newDate())), quote(line))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        String by = line.source() == null ? messages.text("calendar.by-desk") : Objects.requireNonNullElse(line.source().outlet(), line
                .source().title());
        return messages.text("calendar.step", line.day().toString(), said, by);
    }

    private static @Nullable String quote(LedgerLine line) {
        return line.attestations().stream().filter(a -> a.passage() != null).sorted(java.util.Comparator.comparing(a -> a
                .claim() instanceof Claim.Dated ? 0 : 1)).findFirst().map(a -> "“" + TextValue.shorten(Objects.requireNonNull(a.passage())
                        .text(), LONGEST_QUOTE) + "”")
                .orElse(null);
    }

    /** The language of the name where it is not the one that calendars expect, else null. */
    @Nullable
    String languageOfName(DiplomaticEvent event) {
        String name = event.facts().name();
        return event.attestations().stream().filter(a -> a.claim() instanceof Claim.Named(String said) && said.equals(name) && a
                .source() != null).map(a -> Objects.requireNonNull(a.source()).language()).filter(Objects::nonNull).findFirst().filter(
                        code -> !code.equals(Locale.ENGLISH.getLanguage()))
                .orElse(null);
    }
}
