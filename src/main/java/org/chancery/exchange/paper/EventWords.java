package org.chancery.exchange.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Citation;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ShownStatus;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.Words;
import org.jspecify.annotations.Nullable;

/** What is said of an event on paper, in the language of the page. */
final class EventWords {
    private final Messages messages;
    private final Words words;
    private final DateWords dates;
    private final ZoneId mission;

    EventWords(PaperRequest request) {
        messages = request.messages();
        words = new Words(messages);
        dates = new DateWords(messages);
        mission = request.mission();
    }

    String status(ShownStatus status) {
        return messages.text("status." + status.code());
    }

    /** "day 2 of 3". */
    String dayOf(DayEntry entry) {
        return messages.text("paper.day-of", Long.toString(entry.number()), Long.toString(entry.days()));
    }

    /** That the event stands on other dates too; null if it does not. */
    @Nullable
    String repeats(DayEntry entry) {
        return switch (entry.repeat()) {
            case ONCE -> null;
            case ONE_OF_MANY -> messages.text("repeat.mark");
            case LAST_SHOWN -> messages.text("repeat.mark") + ", " + messages.text("repeat.more");
        };
    }

    /** "15:00–16:30 UTC+6 (12:00–13:30 at the mission)"; null where no hour is known. */
    @Nullable
    String time(DayEntry entry) {
        Hours hours = entry.hours();
        if (hours == null) {
            return null;
        }
        ZoneId zone = entry.event().facts().venue().zone();
        String there = hours(hours.start(), hours.end());
        if (zone == null) {
            return messages.text("paper.time.local", there);
        }
        LocalDateTime start = entry.day().atTime(hours.start());
        String zoned = there + " " + DateWords.offset(zone, start);
        LocalDateTime here = at(mission, zone, start);
        if (here.equals(start)) {
            return zoned;
        }
        LocalTime end = hours.end() == null ? null : at(mission, zone, entry.day().atTime(hours.end())).toLocalTime();
        String day = here.toLocalDate().equals(entry.day()) ? "" : dates.dayAndMonth(here.toLocalDate()) + ", ";
        return messages.text("paper.time.mission", zoned, day + hours(here.toLocalTime(), end));
    }

    /** "15:00", for a narrow cell. */
    @Nullable
    String start(DayEntry entry) {
        Hours hours = entry.hours();
        return hours == null ? null : hours.start().toString();
    }

    private static LocalDateTime at(ZoneId zone, ZoneId there, LocalDateTime time) {
        return time.atZone(there).withZoneSameInstant(zone).toLocalDateTime();
    }

    private static String hours(LocalTime start, @Nullable LocalTime end) {
        return end == null ? start.toString() : start + "–" + end;
    }

    /** The date in words where the day alone would say too much: about, in doubt, given up or not fixed. */
    List<String> loose(EventFacts facts, EventDate shown) {
        List<String> said = new ArrayList<>();
        if (shown.approximate() || shown.doubtful() || !shown.precision().hasDay()) {
            said.add(dates.words(shown));
        }
        if (!shown.equals(facts.date())) {
            said.add(messages.text("paper.no-new-date"));
        }
        return said;
    }

    /** The date that was given up for the one shown; null if there is none. */
    @Nullable
    String previously(EventFacts facts, EventDate shown) {
        EventDate before = facts.previousDate();
        return before.isUnknown() || before.sameAs(shown) ? null : messages.text("paper.previously", dates.words(before));
    }

    /** The source's own words in quotation marks; null if there are none. */
    @Nullable
    String quoted(EventDate date) {
        return date.words() == null || date.words().isBlank() ? null : messages.text("paper.quote", date.words().strip());
    }

    /** Most exact first, and whether it is held on a screen; null if nothing is known. */
    @Nullable
    String place(EventFacts facts) {
        Venue venue = facts.venue();
        String mode = facts.mode() == null || facts.mode() == AttendanceMode.IN_PERSON ? null : words.mode(facts.mode());
        String place = Stream.of(venue.building(), venue.city(), venue.country() == null ? null : words.country(venue.country()), mode)
                .filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    /** The city, else the country; null if nothing is known. */
    @Nullable
    String shortPlace(EventFacts facts) {
        Venue venue = facts.venue();
        return venue.city() != null ? venue.city() : venue.country() == null ? venue.building() : words.country(venue.country());
    }

    @Nullable
    String level(EventFacts facts) {
        return facts.level() == null ? null : words.level(facts.level());
    }

    String contradicted() {
        return messages.text("paper.contradicted");
    }

    String noSource() {
        return messages.text("paper.no-source");
    }

    /** Null if nobody is named. A state for which somebody comes is named with that person alone. */
    @Nullable
    String participants(EventFacts facts) {
        Set<Country> spokenFor = facts.participations().stream().map(Participation::party).filter(Person.class::isInstance)
                .map(party -> ((Person) party).office()).filter(Objects::nonNull).map(Office::country).filter(Objects::nonNull).collect(
                        Collectors.toSet());
        String all = facts.participations().stream().filter(one -> !(one.party() instanceof State(Country country)
                && one.role() == ParticipantRole.DELEGATE && spokenFor.contains(country))).map(this::participant).collect(Collectors
                        .joining("; "));
        return all.isEmpty() ? null : messages.text("paper.participants", all);
    }

    /** Says beside the name only what is not a matter of course. */
    private String participant(Participation one) {
        String who = switch (one.party()) {
            case State(var country) -> words.country(country);
            case Organisation organisation -> organisation.name();
            case Person person -> person(person);
        };
        String role = one.role() == ParticipantRole.DELEGATE ? null : words.role(one.role());
        boolean plain = one.attendance() == AttendanceState.ANNOUNCED || one.attendance() == AttendanceState.CONFIRMED || one
                .attendance() == AttendanceState.ATTENDED;
        String remark = Stream.of(role, plain ? null : words.attendance(one.attendance())).filter(Objects::nonNull).collect(Collectors
                .joining(", "));
        return remark.isEmpty() ? who : messages.text("paper.remark", who, remark);
    }

    private String person(Person person) {
        Office office = person.office();
        if (office == null) {
            return Objects.toString(person.name(), "");
        }
        String title = office.country() == null ? office.title() : messages.text("paper.remark", office.title(), words.country(office
                .country()));
        return person.name() == null ? title : person.name() + ", " + title;
    }

    /** "Outlet, “Title”, 8 April 2021". */
    String source(Citation source) {
        LocalDate day = source.published();
        return Stream
                .of(source.outlet(), source.title().isBlank() ? null : messages.text("paper.quote", source.title().strip()), day == null
                        ? null : dates.day(day))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
