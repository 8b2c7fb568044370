package org.chancery.exchange.table;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.agenda.AttendanceMode;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.EventUid;
import org.chancery.agenda.Level;
import org.chancery.agenda.Participation;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.VisitKind;
import org.chancery.agenda.incoming.Remark;
import org.chancery.agenda.incoming.SaidEvent;
import org.chancery.place.Country;
import org.chancery.place.CountryIndex;
import org.chancery.place.Venue;
import org.chancery.place.WrittenPlace;
import org.jspecify.annotations.Nullable;

/** Makes of a row what it says of an event, cell by cell. */
final class RowReader {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\D*");

    private final TableHeader header;
    private final TableWords words;
    private final TableOptions options;
    private final Consumer<Remark> remarks;
    private final RowDates dates;
    private final CountryIndex countries = new CountryIndex();
    private final WrittenPlace places;

    RowReader(TableHeader header, TableWords words, TableOptions options, Consumer<Remark> remarks) {
        this.header = header;
        this.words = words;
        this.options = options;
        this.remarks = remarks;
        this.dates = new RowDates(new DateCell(options.phrases()));
        this.places = new WrittenPlace(options.gazetteer(), countries);
    }

    /** Nothing if the row has no name, which then is said. */
    Optional<SaidEvent> read(int line, List<String> cells) {
        RowCells row = new RowCells(line, cells, header, remarks);
        boolean ours = ours(row) != null;
        String name = ours ? row.whole(TableColumn.NAME) : row.text(TableColumn.NAME).replaceAll("\\s+", " ");
        if (name.isBlank()) {
            row.fault(TableColumn.NAME, CellFault.NO_NAME);
            return Optional.empty();
        }
        List<Claim> claims = new ArrayList<>(List.of(new Claim.Named(name)));
        kind(row).ifPresent(claims::add);
        Integer ordinal = row.find(TableColumn.ORDINAL, CellFault.NO_NUMBER, RowReader::number);
        if (ordinal != null) {
            claims.add(new Claim.Edition(ordinal));
        }
        Claim.Dated dated = dates.read(row);
        Venue venue = venue(row, dated == null ? options.today() : dated.date().earliest().orElse(options.today()));
        if (!venue.equals(Venue.UNKNOWN)) {
            claims.add(new Claim.At(venue));
        }
        if (dated != null) {
            claims.add(dated);
        }
        words(row, claims);
        List<Participation> parties = Stream.concat(PartyCell.read(row.text(TableColumn.PARTICIPANTS), false, words, countries).stream(),
                PartyCell.read(row.text(TableColumn.PEOPLE), true, words, countries).stream()).toList();
        if (!parties.isEmpty()) {
            claims.add(new Claim.Delegations(parties));
        }
        ReleaseLevel release = row.find(TableColumn.RELEASE, CellFault.NO_RELEASE, text -> words.find(ReleaseLevel.class, text));
        LocalDate recheck = dates.day(row, TableColumn.RECHECK);
        return Optional.of(new SaidEvent(line, uid(row, name, dated), claims.stream().map(this::said).toList(), row.text(TableColumn.NOTE),
                recheck, release, row.readable()));
    }

    /** A list of participants as a whole is always somebody's decision. */
    private Attestation said(Claim claim) {
        return claim instanceof Claim.Delegations ? Attestation.choice(claim, options.today()) : Attestation.byHand(claim, options.today());
    }

    private static @Nullable Integer number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }

    /** "State visit" in the column of kinds says two things. */
    private Optional<Claim> kind(RowCells row) {
        VisitKind visit = row.find(TableColumn.VISIT_KIND, CellFault.NO_VISIT_KIND, text -> words.find(VisitKind.class, text));
        String text = row.text(TableColumn.KIND);
        EventKind kind = words.find(EventKind.class, text);
        VisitKind both = words.find(VisitKind.class, text);
        if (kind == null && both != null) {
            return Optional.of(new Claim.OfKind(EventKind.VISIT, both));
        }
        if (kind == null && !text.isEmpty()) {
            row.fault(TableColumn.KIND, CellFault.NO_KIND);
        }
        EventKind said = kind == null && visit != null ? EventKind.VISIT : kind;
        return said == null ? Optional.empty() : Optional.of(new Claim.OfKind(said, said == EventKind.VISIT ? visit : null));
    }

    private void words(RowCells row, List<Claim> claims) {
        EventStatus status = row.find(TableColumn.STATUS, CellFault.NO_STATUS, text -> words.find(EventStatus.class, text));
        if (status != null) {
            claims.add(new Claim.InStatus(status));
        }
        Level level = row.find(TableColumn.LEVEL, CellFault.NO_LEVEL, text -> words.find(Level.class, text));
        if (level != null) {
            claims.add(new Claim.AtLevel(level));
        }
        AttendanceMode mode = row.find(TableColumn.MODE, CellFault.NO_MODE, text -> words.find(AttendanceMode.class, text));
        if (mode != null) {
            claims.add(new Claim.InMode(mode));
        }
    }

    /** A table that has a column for zones knows them better than the gazetteer. */
    private Venue venue(RowCells row, LocalDate day) {
        String city = row.text(TableColumn.CITY);
        Country country = row.find(TableColumn.COUNTRY, CellFault.NO_COUNTRY, countries::find);
        String place = row.text(TableColumn.PLACE);
        ZoneId zone = row.find(TableColumn.ZONE, CellFault.NO_ZONE, RowReader::zone);
        Venue venue = !city.isEmpty() ? places.venue(city, country, day) : place.isEmpty() ? Venue.of(null, country) : places.venue(place,
                day);
        return new Venue(!city.isEmpty() && ours(row) != null ? row.whole(TableColumn.CITY) : venue.city(),
                venue.country() == null ? country : venue.country(),
                venue.building(), venue.coordinates(), header.has(TableColumn.ZONE) ? zone : venue.zone());
    }

    private static @Nullable ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The event that the row says it is of; null if its ID is none of ours. */
    private static @Nullable EventId ours(RowCells row) {
        try {
            return EventId.of(row.text(TableColumn.ID));
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }

    /** One that is missing is made of the table's header and the row's own number, or of what it is, when and where, so that it is found again. */
    private String uid(RowCells row, String name, Claim.@Nullable Dated dated) {
        String own = EventUid.of(row.text(TableColumn.UID));
        EventId ours = ours(row);
        if (!own.isEmpty()) {
            return own;
        }
        if (ours != null) {
            return options.uids().apply(ours).orElse(ours + "@chancery");
        }
        String number = row.text(TableColumn.ID);
        String said = number.isEmpty() ? String.join("\n", name, dated == null ? "" : dated.date().edtf(), row.text(TableColumn.CITY), row
                .text(TableColumn.PLACE)) : header.text() + "\n" + number;
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)) + "@table";
    }
}
