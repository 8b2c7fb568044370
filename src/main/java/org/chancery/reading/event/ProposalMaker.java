package org.chancery.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.VisitKind;
import org.chancery.article.Passage;
import org.chancery.date.DatePrecision;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.place.City;
import org.chancery.place.Country;
import org.chancery.place.Gazetteer;
import org.chancery.place.Venue;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Token;
import org.chancery.reading.mention.Figure;
import org.chancery.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Makes a proposal of a candidate, with a passage for every field that is known. */
final class ProposalMaker {
    private static final int LONGEST_PASSAGE = 300;

    private final MarkedText text;
    private final Gazetteer gazetteer;
    private final Dates dates;
    private final Names names;

    ProposalMaker(MarkedText text, Gazetteer gazetteer, Dates dates) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.dates = dates;
        this.names = new Names(text);
    }

    /** Null when the candidate is no event: nothing says that it will be or was, or too little is known of it. */
    @Nullable
    EventProposal of(Candidate candidate) {
        Candidate main = candidate.within == null ? null : candidate.within.root();
        if (main != null && candidate.city == null && candidate.country == null && candidate.kind != EventKind.VISIT)
            candidate.takesPlaceOf(main, "main-event");
        Dates.Dated dated = dates.of(candidate);
        EventStatus status = Statuses.of(candidate.outlook, dated.date(), dates.published());
        if (status == null || !new Worth(candidate, status, dated.date()).enough())
            return null;
        EventDate date = words(dated);
        Dates.Dated moved = dates.of(candidate, candidate.newTimes);
        Venue venue = venue(candidate, date);
        List<Country> countries = countries(candidate).stream().map(Country::of).toList();
        List<Person> people = people(candidate);
        List<Organisation> bodies = candidate.bodies.keySet().stream().map(Organisation::named).toList();
        List<Evidence> evidence = evidence(candidate, dated, moved, venue, people, countries, bodies);
        Map<ClaimField, Double> sure = Confidence.fields(candidate, status, date, venue);
        return new EventProposal(text.inScript(names.of(candidate, place(candidate, venue))), candidate.kind, visitKind(candidate),
                series(candidate),
                candidate.ordinal > 0 ? candidate.ordinal : null, status, level(candidate), mode(candidate), date,
                hours(date, dated.phrase()), words(moved),
                venue,
                countries, people, bodies, evidence, Confidence.event(candidate, status, date), sure);
    }

    private EventDate words(Dates.Dated dated) {
        if (dated.phrase() == null)
            return EventDate.UNKNOWN;
        return dated.date().withWords(text.slice(dated.phrase().from(), dated.phrase().to()));
    }

    /** Only a day has hours. */
    private @Nullable Hours hours(EventDate date, @Nullable TimeExpression phrase) {
        return phrase == null || date.precision() != DatePrecision.DAY ? null : new ClockReader(text).near(phrase.from(), phrase.to());
    }

    private @Nullable String place(Candidate candidate, Venue venue) {
        return candidate.country != null ? names.land(candidate.country) : venue.city();
    }

    private Venue venue(Candidate candidate, EventDate date) {
        if (candidate.city == null && candidate.country == null)
            return Venue.UNKNOWN;
        Country country = candidate.country == null ? null : Country.of(candidate.country);
        City city = candidate.city == null ? null : gazetteer.find(candidate.city, country);
        if (city == null)
            return Venue.of(candidate.city, country);
        LocalDate day = date.earliestOrNull();
        LocalDate known = day == null ? dates.published() : day;
        return known == null ? new Venue(city.name(), city.country(), null, city.coordinates(), city.zone()) : gazetteer.venue(city, known);
    }

    /** The host of a visit takes part in it, as does everyone's own state. */
    private static Set<String> countries(Candidate candidate) {
        Set<String> out = new LinkedHashSet<>(candidate.partyLands());
        if (candidate.kind == EventKind.VISIT && candidate.country != null)
            out.add(candidate.country);
        return out;
    }

    private static List<Person> people(Candidate candidate) {
        List<Person> out = new ArrayList<>();
        for (Figure figure : candidate.people()) {
            if (figure.name() == null && figure.title() == null)
                continue;
            Office office = figure.title() == null ? null
                    : new Office(figure.title(), figure.country() == null ? null : Country.of(figure.country()), figure.organisation(),
                            null, null);
            Person person = figure.name() != null ? Person.named(figure.name(), office) : office == null ? null : Person.holding(office);
            if (person != null && !out.contains(person))
                out.add(person);
        }
        return out;
    }

    private static @Nullable VisitKind visitKind(Candidate candidate) {
        if (candidate.visitKind == null)
            return null;
        return VisitKind.valueOf(candidate.visitKind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable Level level(Candidate candidate) {
        if (candidate.level != null)
            return Level.valueOf(candidate.level.toUpperCase(Locale.ROOT).replace('-', '_'));
        return candidate.kind == EventKind.SUMMIT ? Level.HIGHEST : null;
    }

    private static @Nullable AttendanceMode mode(Candidate candidate) {
        return candidate.mode == null ? null : AttendanceMode.valueOf(candidate.mode.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name without its ordinal, for an occasion that recurs. */
    private static @Nullable String series(Candidate candidate) {
        if (candidate.words == null || candidate.ordinal == 0)
            return null;
        String words = candidate.words;
        int space = words.indexOf(' ');
        boolean numbered = space > 0 && (Character.isDigit(words.charAt(0)) || Roman.value(words.substring(0, space)) > 0 || space < 14);
        return numbered ? words.substring(space + 1) : words;
    }

    private List<Evidence> evidence(Candidate candidate, Dates.Dated dated, Dates.Dated moved, Venue venue, List<Person> people,
            List<Country> countries, List<Organisation> bodies) {
        Map<ClaimField, List<Evidence>> byField = new EnumMap<>(ClaimField.class);
        add(byField, ClaimField.NAME, candidate.from, candidate.to, "name");
        add(byField, ClaimField.KIND, candidate.from, candidate.to, "kind");
        if (dated.phrase() != null)
            add(byField, ClaimField.DATE, dated.phrase().from(), dated.phrase().to(), saysYear(dated.phrase()) ? "date" : "date-counted");
        if (moved.phrase() != null)
            add(byField, ClaimField.NEW_DATE, moved.phrase().from(), moved.phrase().to(), "new-date");
        for (Found found : candidate.evidence) {
            boolean fits = switch (found.field()) {
                case NAME, KIND, DATE, NEW_DATE -> false;
                case PLACE -> !venue.isUnknown();
                case PARTICIPANTS -> !people.isEmpty() || !countries.isEmpty();
                case SERIES, ORDINAL, ORGANISATIONS, STATUS, LEVEL, MODE -> true;
            };
            if (fits)
                add(byField, found.field(), found.from(), found.to(), found.rule());
        }
        candidate.lands.values().forEach(at -> add(byField, ClaimField.PARTICIPANTS, at[0], at[1], "country"));
        candidate.bodies.values().forEach(at -> add(byField, ClaimField.ORGANISATIONS, at[0], at[1], "body"));
        complete(byField, candidate, venue, people, countries, bodies);
        List<Evidence> out = new ArrayList<>();
        byField.values().forEach(out::addAll);
        return out;
    }

    private boolean saysYear(TimeExpression phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (text.token(i).key().length() == 4 && text.token(i).shape() == Token.Shape.NUMBER)
                return true;
        }
        return false;
    }

    /** A field that no passage of its own proves is proved by the words of the event itself. */
    private void complete(Map<ClaimField, List<Evidence>> byField, Candidate candidate, Venue venue, List<Person> people,
            List<Country> countries, List<Organisation> bodies) {
        if (!byField.containsKey(ClaimField.STATUS))
            add(byField, ClaimField.STATUS, candidate.from, candidate.to, "outlook");
        if (!venue.isUnknown() && !byField.containsKey(ClaimField.PLACE))
            add(byField, ClaimField.PLACE, candidate.from, candidate.to, "place");
        boolean parties = !people.isEmpty() || !countries.isEmpty();
        if (parties && !byField.containsKey(ClaimField.PARTICIPANTS))
            add(byField, ClaimField.PARTICIPANTS, candidate.from, candidate.to, "party");
        if (!bodies.isEmpty() && !byField.containsKey(ClaimField.ORGANISATIONS)) {
            add(byField, ClaimField.ORGANISATIONS, candidate.from, candidate.to, "body");
        }
        boolean ordinal = candidate.ordinal > 0 && !byField.containsKey(ClaimField.ORDINAL);
        if (ordinal)
            add(byField, ClaimField.ORDINAL, candidate.from, candidate.to, "ordinal");
        boolean level = candidate.level != null || candidate.kind == EventKind.SUMMIT;
        if (level && !byField.containsKey(ClaimField.LEVEL))
            add(byField, ClaimField.LEVEL, candidate.from, candidate.to, "level");
    }

    private void add(Map<ClaimField, List<Evidence>> byField, ClaimField field, int from, int to, String rule) {
        if (from < 0 || to <= from || to > text.size())
            return;
        int start = text.token(from).start();
        int end = Math.min(text.token(to - 1).end(), start + LONGEST_PASSAGE);
        Passage passage = Passage.of(text.text(), start, end);
        List<Evidence> all = byField.computeIfAbsent(field, k -> new ArrayList<>());
        for (Evidence one : all) {
            if (one.passage().equals(passage))
                return;
        }
        if (all.size() < 12)
            all.add(new Evidence(field, passage, rule));
    }
}
