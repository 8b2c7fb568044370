package org.chancery.ui.sheet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.date.EventDate;
import org.jspecify.annotations.Nullable;

/** Builds outlines for tests: {@code event("6th Caspian summit").on("2021").at("Ashgabat", "TM").highest().planned().outline()}. */
public final class Outlines {
    private final String name;
    private EventKind kind = EventKind.MEETING;
    private EventDate date = EventDate.UNKNOWN;
    private @Nullable String city;
    private @Nullable String country;
    private @Nullable Level level = Level.HIGH;
    private EventStatus status = EventStatus.SCHEDULED;
    private List<String> parties = List.of();
    private boolean contradicted;
    private @Nullable LocalDate recheck;
    private LocalDate heard = LocalDate.of(2021, 9, 1);

    private Outlines(String name) {
        this.name = name;
    }

    public static Outlines event(String name) {
        return new Outlines(name);
    }

    public Outlines on(String edtf) {
        date = EventDate.parse(edtf, LocalDate.of(2021, 9, 17));
        return this;
    }

    public Outlines on(EventDate day) {
        date = day;
        return this;
    }

    /** The source's own words for the date. */
    public Outlines said(String words) {
        date = new EventDate(date.value(), date.approximate(), date.doubtful(), words);
        return this;
    }

    public Outlines at(String inCity, @Nullable String inCountry) {
        city = inCity;
        country = inCountry;
        return this;
    }

    public Outlines highest() {
        level = Level.HIGHEST;
        return this;
    }

    public Outlines level(@Nullable Level of) {
        level = of;
        return this;
    }

    public Outlines is(EventStatus of) {
        status = of;
        return this;
    }

    public Outlines held() {
        return is(EventStatus.HELD);
    }

    public Outlines planned() {
        return is(EventStatus.PLANNED);
    }

    public Outlines kind(EventKind of) {
        kind = of;
        return this;
    }

    public Outlines with(String... codes) {
        parties = List.of(codes);
        return this;
    }

    public Outlines contradicted() {
        contradicted = true;
        return this;
    }

    public Outlines recheck(String day) {
        recheck = LocalDate.parse(day);
        return this;
    }

    public Outlines heard(String day) {
        heard = LocalDate.parse(day);
        return this;
    }

    public EventOutline outline() {
        EventId id = new EventId(UUID.nameUUIDFromBytes((name + date.edtf()).getBytes(StandardCharsets.UTF_8)));
        return new EventOutline(id, name, kind, null, level, status, date, null, city, country, null, null, null, parties, contradicted,
                true, recheck, heard);
    }
}
