package org.chancery.icalendar.claim;

import static org.chancery.icalendar.claim.ClaimProperty.ABBREVIATION;
import static org.chancery.icalendar.claim.ClaimProperty.AT;
import static org.chancery.icalendar.claim.ClaimProperty.ATTENDANCE;
import static org.chancery.icalendar.claim.ClaimProperty.BUILDING;
import static org.chancery.icalendar.claim.ClaimProperty.BY;
import static org.chancery.icalendar.claim.ClaimProperty.CHOSEN;
import static org.chancery.icalendar.claim.ClaimProperty.CITY;
import static org.chancery.icalendar.claim.ClaimProperty.CLAIM;
import static org.chancery.icalendar.claim.ClaimProperty.COUNTRY;
import static org.chancery.icalendar.claim.ClaimProperty.DAY;
import static org.chancery.icalendar.claim.ClaimProperty.EMPTY;
import static org.chancery.icalendar.claim.ClaimProperty.ENDS;
import static org.chancery.icalendar.claim.ClaimProperty.FIELD;
import static org.chancery.icalendar.claim.ClaimProperty.FROM;
import static org.chancery.icalendar.claim.ClaimProperty.GEO;
import static org.chancery.icalendar.claim.ClaimProperty.ID;
import static org.chancery.icalendar.claim.ClaimProperty.LANGUAGE;
import static org.chancery.icalendar.claim.ClaimProperty.LIST;
import static org.chancery.icalendar.claim.ClaimProperty.OFFICE;
import static org.chancery.icalendar.claim.ClaimProperty.ORGANISATION;
import static org.chancery.icalendar.claim.ClaimProperty.OUTLET;
import static org.chancery.icalendar.claim.ClaimProperty.PARTY;
import static org.chancery.icalendar.claim.ClaimProperty.PUBLISHED;
import static org.chancery.icalendar.claim.ClaimProperty.QUOTE;
import static org.chancery.icalendar.claim.ClaimProperty.ROLE;
import static org.chancery.icalendar.claim.ClaimProperty.RULE;
import static org.chancery.icalendar.claim.ClaimProperty.SHA256;
import static org.chancery.icalendar.claim.ClaimProperty.SOURCE;
import static org.chancery.icalendar.claim.ClaimProperty.STARTS;
import static org.chancery.icalendar.claim.ClaimProperty.TO;
import static org.chancery.icalendar.claim.ClaimProperty.VISIT;
import static org.chancery.icalendar.claim.ClaimProperty.WORDS;
import static org.chancery.icalendar.claim.ClaimProperty.ZONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Citation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.Participation;
import org.chancery.date.EdtfValue;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.icalendar.line.Parameter;
import org.chancery.icalendar.line.Property;
import org.chancery.icalendar.line.TextValue;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** Writes attestations as properties, in their order, each article once before the first claim that rests on it. */
public final class ClaimWriter {
    private final List<Property> out = new ArrayList<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private int lists;
    private @Nullable LocalDate last;
    private String lastDay = "";

    private ClaimWriter() {}

    /** The properties of these claims. */
    public static List<Property> of(List<Attestation> claims) {
        ClaimWriter writer = new ClaimWriter();
        claims.forEach(writer::write);
        return writer.out;
    }

    private void write(Attestation attestation) {
        List<Parameter> said = new ArrayList<>();
        Citation source = attestation.source();
        if (source != null) {
            put(said, BY, Integer.toString(number(source)));
        }
        put(said, FIELD, attestation.field().code());
        put(said, DAY, day(attestation.day()));
        if (attestation.chosen()) {
            put(said, CHOSEN, "TRUE");
        }
        put(said, RULE, attestation.rule());
        if (attestation.passage() != null) {
            put(said, AT, Integer.toString(attestation.passage().start()));
            put(said, QUOTE, attestation.passage().text());
        }
        claim(said, attestation.claim());
    }

    /** Most claims of an event are of the day of the one before. */
    private String day(LocalDate day) {
        if (!day.equals(last)) {
            last = day;
            lastDay = day.toString();
        }
        return lastDay;
    }

    private int number(Citation source) {
        Integer known = sources.get(source.sha256());
        if (known != null) {
            return known;
        }
        int number = sources.size() + 1;
        sources.put(source.sha256(), number);
        List<Parameter> said = new ArrayList<>();
        put(said, ID, Integer.toString(number));
        put(said, SHA256, source.sha256());
        put(said, OUTLET, source.outlet());
        put(said, PUBLISHED, source.published());
        put(said, LANGUAGE, source.language());
        add(SOURCE, said, source.title());
        return number;
    }

    private void claim(List<Parameter> said, Claim claim) {
        switch (claim) {
            case Claim.OfKind kind -> {
                put(said, VISIT, kind.visitKind() == null ? null : kind.visitKind().code());
                add(CLAIM, said, kind.kind().code());
            }
            case Claim.InSeries series -> {
                put(said, ID, series.series());
                add(CLAIM, said, series.name());
            }
            case Claim.Dated(EventDate date, Hours hours) -> date(said, date, hours);
            case Claim.MovedTo(EventDate date, Hours hours) -> date(said, date, hours);
            case Claim.At(Venue venue) -> place(said, venue, claim.value());
            case Claim.With(Participation one) -> party(said, one);
            case Claim.Delegations(List<Participation> all) -> list(said, all);
            case Claim.Named named -> add(CLAIM, said, named.name());
            case Claim.Edition edition -> add(CLAIM, said, edition.value());
            case Claim.InStatus status -> add(CLAIM, said, status.value());
            case Claim.AtLevel level -> add(CLAIM, said, level.value());
            case Claim.InMode mode -> add(CLAIM, said, mode.value());
        }
    }

    private void date(List<Parameter> said, EventDate date, @Nullable Hours hours) {
        put(said, WORDS, date.words());
        put(said, FROM, date.value() instanceof EdtfValue.UpTo upTo ? upTo.reference() : null);
        put(said, STARTS, hours == null ? null : hours.start());
        put(said, ENDS, hours == null ? null : hours.end());
        add(CLAIM, said, date.edtf());
    }

    private void place(List<Parameter> said, Venue venue, String label) {
        put(said, CITY, venue.city());
        put(said, COUNTRY, venue.country());
        put(said, BUILDING, venue.building());
        put(said, GEO, venue.coordinates() == null ? null : venue.coordinates().latitude() + " " + venue.coordinates().longitude());
        put(said, ZONE, venue.zone());
        add(CLAIM, said, label);
    }

    private void list(List<Parameter> said, List<Participation> all) {
        put(said, LIST, Integer.toString(++lists));
        if (all.isEmpty()) {
            add(CLAIM, said, "");
        }
        all.forEach(one -> party(new ArrayList<>(said), one));
    }

    private void party(List<Parameter> said, Participation one) {
        put(said, ROLE, one.role().code());
        put(said, ATTENDANCE, one.attendance().code());
        switch (one.party()) {
            case State(var country) -> {
                put(said, PARTY, "state");
                add(CLAIM, said, country.code());
            }
            case Organisation(var id, String name, String abbreviation) -> {
                put(said, PARTY, "organisation");
                put(said, ID, id);
                put(said, ABBREVIATION, abbreviation);
                add(CLAIM, said, name);
            }
            case Person(var id, String name, Office office) -> {
                put(said, PARTY, "person");
                put(said, ID, id);
                office(said, office);
                add(CLAIM, said, name == null ? "" : name);
            }
        }
    }

    private static void office(List<Parameter> said, @Nullable Office office) {
        if (office != null) {
            put(said, OFFICE, office.title());
            put(said, COUNTRY, office.country());
            put(said, ORGANISATION, office.organisation());
            put(said, FROM, office.from());
            put(said, TO, office.to());
        }
    }

    private static void put(List<Parameter> said, String name, @Nullable Object value) {
        if (value != null) {
            said.add(new Parameter(name, ParameterText.of(value.toString())));
        }
    }

    private void add(String name, List<Parameter> said, String value) {
        String escaped = TextValue.escape(value);
        if (escaped.isEmpty()) {
            put(said, EMPTY, "TRUE");
        }
        out.add(new Property(name, said, escaped.isEmpty() ? "-" : escaped));
    }
}
