package org.chancery.icalendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.LedgerLine;
import org.chancery.agenda.Participation;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.icalendar.Entry.Remark;
import org.chancery.icalendar.line.TextValue;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
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
    /** The few words that stand in every event, looked up once. */
    private final Map<EventStatus, String> statuses = new EnumMap<>(EventStatus.class);
    private final Map<Country, String> countries = new HashMap<>();

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
        StringJoiner place = new StringJoiner(", ");
        if (venue.building() != null) {
            place.add(venue.building());
        }
        if (venue.city() != null) {
            place.add(venue.city());
        }
        if (venue.country() != null) {
            place.add(country(venue.country()));
        }
        int longest = options.program().longestLine();
        return place.length() == 0 ? null : place.length() <= longest ? place.toString() : TextValue.shorten(place.toString(), longest);
    }

    private String status(EventStatus status) {
        return statuses.computeIfAbsent(status, words::status);
    }

    private String country(Country country) {
        return countries.computeIfAbsent(country, words::country);
    }

    String description(DiplomaticEvent event) {
        EventFacts facts = event.facts();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("calendar.when", when(facts)));
        if (!facts.previousDate().isUnknown()) {
            lines.add(messages.text("calendar.previously", dates.full(facts.previousDate())));
        }
        lines.add(messages.text("calendar.status", status(facts.status())));
        if (facts.level() != null) {
            lines.add(messages.text("calendar.level", words.level(facts.level())));
        }
        if (!facts.aliases().isEmpty()) {
            facts.aliases().values().stream().sorted().forEach(alias -> lines.add(messages.text("calendar.also", alias)));
        }
        section(lines, "calendar.participants", facts.participations(), this::participant);
        section(lines, "calendar.sources", sources(event), this::source);
        section(lines, "calendar.ledger", event.ledger().lines(), this::step);
        if (options.withNotes() && !event.note().isBlank()) {
            section(lines, "calendar.note", List.of(event.note().strip()), note -> note);
        }
        return String.join("\n", lines);
    }

    private <T> void section(List<String> lines, String title, Collection<T> items, Function<T, String> words) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(messages.text(title));
            items.forEach(item -> lines.add("- " + words.apply(item)));
        }
    }

    private String when(EventFacts facts) {
        EventDate date = facts.date();
        Hours hours = facts.hours();
        String day = dates.full(date);
        String said = date.words() == null ? day : messages.text("calendar.in-source", day, date.words());
        if (hours == null || date.isUnknown()) {
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
            case State(var country) -> country(country);
            case Organisation organisation -> organisation.name();
            case Person person -> person(person);
        };
    }

    private String person(Person person) {
        Office office = person.office();
        if (office == null) {
            return Objects.toString(person.name(), "");
        }
        String title = office.country() == null ? office.title() : messages.text("calendar.office", office.title(), country(office
                .country()));
        return person.name() == null ? title : person.name() + ", " + title;
    }

    /** Each article once, oldest first. */
    private static Collection<Citation> sources(DiplomaticEvent event) {
        Map<String, Citation> sources = new LinkedHashMap<>();
        for (Attestation a : event.attestations()) {
            if (a.source() != null) {
                sources.putIfAbsent(a.source().sha256(), a.source());
            }
        }
        return sources.values();
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
        StringJoiner said = new StringJoiner(", ");
        if (line.status() != null) {
            said.add(status(line.status()));
        }
        if (line.date() != null) {
            said.add(dates.words(line.date()));
        }
        if (line.newDate() != null) {
            said.add(messages.text("calendar.moved-to", dates.words(line.newDate())));
        }
        String quote = quote(line);
        if (quote != null) {
            said.add(quote);
        }
        String by = line.source() == null ? messages.text("calendar.by-desk") : Objects.requireNonNullElse(line.source().outlet(), line
                .source().title());
        return messages.text("calendar.step", line.day().toString(), said.toString(), by);
    }

    /** The passage that shows the date, else the first of the step. */
    private static @Nullable String quote(LedgerLine line) {
        Passage shown = null;
        for (Attestation a : line.attestations()) {
            if (a.passage() != null && a.claim() instanceof Claim.Dated) {
                shown = a.passage();
                break;
            }
            shown = shown == null ? a.passage() : shown;
        }
        return shown == null ? null : "“" + TextValue.shorten(shown.text(), LONGEST_QUOTE) + "”";
    }

    /** The language of the name where it is not the one that calendars expect, else null. */
    @Nullable
    String languageOfName(DiplomaticEvent event) {
        String name = event.facts().name();
        for (Attestation a : event.attestations()) {
            if (a.source() != null && a.source().language() != null && a.claim() instanceof Claim.Named(String said) && said.equals(name)) {
                return a.source().language().equals(Locale.ENGLISH.getLanguage()) ? null : a.source().language();
            }
        }
        return null;
    }
}
