package org.chancery.icalendar.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.SeriesId;
import org.chancery.agenda.VisitKind;
import org.chancery.agenda.Word;
import org.chancery.article.ArticleId;
import org.chancery.article.Passage;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.date.IsoDay;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.PartyId;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** Reads attestations from the properties that {@link ClaimWriter} writes. A line that is none, or was changed on the way, is told and left. */
public final class ClaimReader {
    private final Consumer<ContentLine> broken;
    private final List<Attestation> out = new ArrayList<>();
    private final Map<String, Citation> sources = new HashMap<>();
    private final Map<String, List<Participation>> lists = new HashMap<>();

    private ClaimReader(Consumer<ContentLine> broken) {
        this.broken = broken;
    }

    /** Whether the line is one of ours. */
    public static boolean reads(ContentLine line) {
        return line.name().equals(ClaimProperty.CLAIM) || line.name().equals(ClaimProperty.SOURCE);
    }

    /** Whether content lines are claims of ours and nothing beside, as is remembered of what came from no calendar. */
    public static boolean onlyClaims(String lines) {
        return !lines.isEmpty()
                && lines.lines().allMatch(line -> line.startsWith(ClaimProperty.CLAIM) || line.startsWith(ClaimProperty.SOURCE));
    }

    /**
     * The claims of an event, in the order of the lines.
     *
     * @param broken
     *            told each of our lines that cannot be read
     */
    public static List<Attestation> of(List<ContentLine> lines, Consumer<ContentLine> broken) {
        ClaimReader reader = new ClaimReader(broken);
        lines.stream().filter(ClaimReader::reads).forEach(reader::read);
        return reader.out;
    }

    private void read(ContentLine line) {
        try {
            if (line.name().equals(ClaimProperty.SOURCE)) {
                source(line);
            } else {
                claim(line);
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException changed) {
            broken.accept(line);
        }
    }

    private void source(ContentLine line) {
        String sha = required(line, ClaimProperty.SHA256);
        if (!sha.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(sha);
        }
        sources.put(required(line, ClaimProperty.ID), new Citation(ArticleId.of(sha), value(line), said(line, ClaimProperty.OUTLET),
                map(line, ClaimProperty.PUBLISHED, IsoDay::parse), said(line, ClaimProperty.LANGUAGE), sha));
    }

    private void claim(ContentLine line) {
        ClaimField field = Word.parse(ClaimField.class, required(line, ClaimProperty.FIELD));
        LocalDate day = IsoDay.parse(required(line, ClaimProperty.DAY));
        String by = said(line, ClaimProperty.BY);
        Citation source = by == null ? null : cited(by);
        boolean chosen = "TRUE".equals(said(line, ClaimProperty.CHOSEN));
        String list = said(line, ClaimProperty.LIST);
        if (list != null) {
            list(line, list,
                    new Attestation(new Claim.Delegations(List.of()), source, passage(line), day, chosen, said(line, ClaimProperty.RULE)));
            return;
        }
        out.add(new Attestation(claim(line, field), source, passage(line), day, chosen, said(line, ClaimProperty.RULE)));
    }

    /** Each line of a list adds one to the claim that the first has begun. */
    private void list(ContentLine line, String list, Attestation empty) {
        List<Participation> all = lists.get(list);
        if (all == null) {
            all = new ArrayList<>();
            lists.put(list, all);
        } else {
            out.removeLast();
        }
        if (said(line, ClaimProperty.PARTY) != null) {
            all.add(participation(line));
        }
        out.add(new Attestation(new Claim.Delegations(all), empty.source(), empty.passage(), empty.day(), empty.chosen(), empty.rule()));
    }

    private static @Nullable Passage passage(ContentLine line) {
        String quote = said(line, ClaimProperty.QUOTE);
        if (quote == null) {
            return null;
        }
        int start = Integer.parseInt(required(line, ClaimProperty.AT));
        return new Passage(start, start + quote.length(), quote);
    }

    private static Claim claim(ContentLine line, ClaimField field) {
        String value = value(line);
        return switch (field) {
            case NAME -> new Claim.Named(value);
            case KIND -> new Claim.OfKind(Word.parse(EventKind.class, value), map(line, ClaimProperty.VISIT, code -> Word.parse(
                    VisitKind.class, code)));
            case SERIES -> new Claim.InSeries(map(line, ClaimProperty.ID, SeriesId::of), value);
            case ORDINAL -> new Claim.Edition(value.isEmpty() ? null : Integer.valueOf(value));
            case DATE -> new Claim.Dated(date(line), hours(line));
            case NEW_DATE -> new Claim.MovedTo(date(line), hours(line));
            case PLACE -> new Claim.At(venue(line));
            case PARTICIPANTS, ORGANISATIONS -> new Claim.With(participation(line));
            case STATUS -> new Claim.InStatus(Word.parse(EventStatus.class, value));
            case LEVEL -> new Claim.AtLevel(value.isEmpty() ? null : Word.parse(Level.class, value));
            case MODE -> new Claim.InMode(value.isEmpty() ? null : Word.parse(AttendanceMode.class, value));
        };
    }

    private static EventDate date(ContentLine line) {
        return EventDate.parse(value(line), map(line, ClaimProperty.FROM, IsoDay::parse)).withWords(said(line, ClaimProperty.WORDS));
    }

    private static @Nullable Hours hours(ContentLine line) {
        LocalTime start = map(line, ClaimProperty.STARTS, LocalTime::parse);
        return start == null ? null : new Hours(start, map(line, ClaimProperty.ENDS, LocalTime::parse));
    }

    private static Venue venue(ContentLine line) {
        return new Venue(said(line, ClaimProperty.CITY), map(line, ClaimProperty.COUNTRY, Country::of), said(line, ClaimProperty.BUILDING),
                map(line, ClaimProperty.GEO, ClaimReader::coordinates), map(line, ClaimProperty.ZONE, ZoneId::of));
    }

    private static Coordinates coordinates(String text) {
        int blank = text.indexOf(' ');
        return new Coordinates(Double.parseDouble(text.substring(0, blank)), Double.parseDouble(text.substring(blank + 1)));
    }

    private static Participation participation(ContentLine line) {
        return new Participation(party(line), Word.parse(ParticipantRole.class, required(line, ClaimProperty.ROLE)),
                Word.parse(AttendanceState.class, required(line, ClaimProperty.ATTENDANCE)));
    }

    private static Party party(ContentLine line) {
        String name = value(line);
        return switch (required(line, ClaimProperty.PARTY).toLowerCase(Locale.ROOT)) {
            case "state" -> new State(Country.of(name));
            case "organisation" -> new Organisation(id(line), name, said(line, ClaimProperty.ABBREVIATION));
            default -> new Person(id(line), name.isEmpty() ? null : name, office(line));
        };
    }

    private static PartyId id(ContentLine line) {
        return new PartyId(UUID.fromString(required(line, ClaimProperty.ID)));
    }

    private static @Nullable Office office(ContentLine line) {
        String title = said(line, ClaimProperty.OFFICE);
        return title == null ? null
                : new Office(title, map(line, ClaimProperty.COUNTRY, Country::of), said(line, ClaimProperty.ORGANISATION),
                        map(line, ClaimProperty.FROM, IsoDay::parse), map(line, ClaimProperty.TO, IsoDay::parse));
    }

    private Citation cited(String number) {
        Citation source = sources.get(number);
        if (source == null) {
            throw new IllegalArgumentException(number);
        }
        return source;
    }

    private static String value(ContentLine line) {
        return line.parameter(ClaimProperty.EMPTY) == null ? line.text() : "";
    }

    private static @Nullable String said(ContentLine line, String parameter) {
        String value = line.parameter(parameter);
        return value == null ? null : ParameterText.read(value);
    }

    private static String required(ContentLine line, String parameter) {
        String value = said(line, parameter);
        if (value == null) {
            throw new IllegalArgumentException(parameter);
        }
        return value;
    }

    private static <T> @Nullable T map(ContentLine line, String parameter, Function<String, T> read) {
        String value = said(line, parameter);
        return value == null ? null : read.apply(value);
    }
}
