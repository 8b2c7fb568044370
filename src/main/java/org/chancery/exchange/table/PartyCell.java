package org.chancery.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.chancery.place.CountryIndex;
import org.jspecify.annotations.Nullable;

/**
 * Participants in one cell: {@code KZ [host]; RU; SCO [observer]; A. Name [person, chair]; President [office, KZ]}. In brackets stands what a
 * name alone does not say: what it is, for whom, in what role, and how far it has come.
 */
public final class PartyCell {
    /** A name, in quotes or not, and marks in brackets. */
    private static final Pattern ENTRY = Pattern.compile(
            "\\s*(?:\"((?:[^\"]|\"\")*+)\"|([^;\\n]*?))\\s*(?:\\[([^\\[\\]]*)])?\\s*(?:[;\\n]|$)");
    private static final String PERSON = "person";
    private static final String OFFICE = "office";
    private static final String ORGANISATION = "organisation";
    private static final int LONGEST_CODE = 3;

    private PartyCell() {}

    /** As it stands in a cell. */
    public static String written(List<Participation> participations) {
        return participations.stream().map(PartyCell::written).collect(Collectors.joining("; "));
    }

    private static String written(Participation one) {
        List<String> marks = new ArrayList<>();
        String name = switch (one.party()) {
            case State state -> state.country().code();
            case Organisation organisation -> organisation(organisation.name(), marks);
            case Person person when person.name() != null -> {
                marks.add(PERSON);
                yield person.name();
            }
            case Person person -> office(person.office(), marks);
        };
        if (one.role() != ParticipantRole.DELEGATE) {
            marks.add(one.role().code());
        }
        if (one.attendance() != AttendanceState.ANNOUNCED) {
            marks.add(one.attendance().code());
        }
        return quoted(name) + (marks.isEmpty() ? "" : " [" + String.join(", ", marks) + "]");
    }

    /** A name that would end an entry, or begin a quote. */
    private static String quoted(String name) {
        boolean plain = name.chars().noneMatch(c -> "\";[]\n".indexOf(c) >= 0) && name.equals(name.strip());
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** AU is a country, and the African Union. */
    private static String organisation(String name, List<String> marks) {
        if (name.length() <= LONGEST_CODE) {
            marks.add(ORGANISATION);
        }
        return name;
    }

    private static String office(@Nullable Office office, List<String> marks) {
        marks.add(OFFICE);
        if (office == null) {
            return "";
        }
        if (office.country() != null) {
            marks.add(office.country().code());
        }
        return office.title();
    }

    /**
     * The parties of a cell; without brackets a country is a state and anything else an organisation, or a person where the column is theirs.
     * Commas part the entries only where all of them are countries, since names hold commas too.
     */
    static List<Participation> read(String cell, boolean people, TableWords words, CountryIndex countries) {
        List<String> byComma = List.of(cell.split(","));
        if (byComma.size() > 1 && byComma.stream().allMatch(one -> countries.find(one) != null)) {
            return byComma.stream().map(one -> read(one.strip(), "", people, words, countries)).toList();
        }
        List<Participation> all = new ArrayList<>();
        Matcher entry = ENTRY.matcher(cell);
        while (entry.find() && entry.end() > entry.start()) {
            String name = entry.group(1) == null ? entry.group(2) : entry.group(1).replace("\"\"", "\"");
            if (!name.isBlank()) {
                all.add(read(name, entry.group(3) == null ? "" : entry.group(3), people, words, countries));
            }
        }
        return all;
    }

    private static Participation read(String name, String marks, boolean people, TableWords words, CountryIndex countries) {
        String what = people ? PERSON : "";
        Country forWhom = null;
        ParticipantRole role = ParticipantRole.DELEGATE;
        AttendanceState attendance = AttendanceState.ANNOUNCED;
        for (String mark : marks.split(",")) {
            String word = mark.strip();
            ParticipantRole saidRole = words.find(ParticipantRole.class, word);
            AttendanceState saidAttendance = words.find(AttendanceState.class, word);
            if (word.equals(PERSON) || word.equals(OFFICE) || word.equals(ORGANISATION)) {
                what = word;
            } else if (saidRole != null) {
                role = saidRole;
            } else if (saidAttendance != null) {
                attendance = saidAttendance;
            } else if (word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
                forWhom = countries.find(word);
            }
        }
        return new Participation(party(name, what, forWhom, countries), role, attendance);
    }

    private static Party party(String name, String what, @Nullable Country forWhom, CountryIndex countries) {
        Country state = what.isEmpty() ? countries.find(name) : null;
        if (state != null) {
            return new State(state);
        }
        return switch (what) {
            case PERSON -> Person.named(name, null);
            case OFFICE -> Person.holding(Office.of(name, forWhom));
            default -> Organisation.named(name);
        };
    }
}
