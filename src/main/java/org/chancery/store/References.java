package org.chancery.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.PartyId;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Coordinates;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.store.SearchIndex.Document;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows that events refer to: parties, offices, venues and series. Each is put there once; an office or a venue is known by all it says. For
 * one transaction: what it has seen there it takes to be there.
 */
final class References {
    private final Handle handle;
    private final SearchWords words;
    private final SearchIndex index;
    private final Set<String> there = new HashSet<>();
    private final Map<UUID, Party> parties = new HashMap<>();

    References(Handle handle, SearchWords words) {
        this.handle = handle;
        this.words = words;
        this.index = new SearchIndex(handle);
    }

    @Nullable
    UUID venue(Venue venue) {
        if (venue.equals(Venue.UNKNOWN)) {
            return null;
        }
        UUID id = id(venue);
        if (missing("venue", id)) {
            Coordinates where = venue.coordinates();
            handle.createUpdate("INSERT INTO venue (id, city, country, building, latitude, longitude, zone) VALUES (:id, :city, :country,"
                    + " :building, :latitude, :longitude, :zone)").bind("id", id).bind("city", venue.city()).bind("country", code(venue
                            .country()))
                    .bind("building", venue.building()).bind("latitude", where == null ? null : where.latitude()).bind(
                            "longitude", where == null ? null : where.longitude())
                    .bind("zone", venue.zone() == null ? null : venue
                            .zone().getId())
                    .execute();
            find(venue);
        }
        return id;
    }

    @Nullable
    UUID office(@Nullable Office office) {
        if (office == null) {
            return null;
        }
        UUID id = id(office);
        if (missing("office", id)) {
            handle.createUpdate("INSERT INTO office (id, title, country, organisation, held_from, held_to) VALUES (:id, :title, :country,"
                    + " :organisation, :from, :to)").bind("id", id).bind("title", office.title()).bind("country", code(office.country()))
                    .bind(
                            "organisation", office.organisation())
                    .bind("from", office.from()).bind("to", office.to()).execute();
        }
        return id;
    }

    private void find(Venue venue) {
        String country = venue.country() == null ? "" : venue.country().code();
        if (venue.city() != null && !index.has(HitKind.PLACE, venue.city() + "|" + country)) {
            index.put(new Document(HitKind.PLACE, venue.city() + "|" + country, venue.city(), country, words.of(Venue.of(venue.city(), venue
                    .country()))));
        }
    }

    /** Has a party found by what is now known of it. */
    void find(Party party) {
        switch (party) {
            case State(Country country) -> find(party, country);
            case Organisation organisation -> find(party, null);
            case Person person -> find(party, person.office() == null ? null : person.office().country());
        }
    }

    private void find(Party party, @Nullable Country country) {
        index.put(new Document(HitKind.PARTY, party.id().toString(), words.title(party), country == null ? "" : country.code(), words.of(
                party)));
    }

    /** Puts the party there, or what is newly known of it: the abbreviation, the office. */
    UUID party(Party party) {
        UUID id = party.id().value();
        if (party.equals(parties.put(id, party))) {
            return id;
        }
        switch (party) {
            case State(Country country) -> {
                if (insert(id, "state", null, null, country, null)) {
                    find(party, country);
                }
            }
            case Organisation(PartyId i, String name, String abbreviation) -> {
                if (insert(id, "organisation", name, abbreviation, null, null) || abbreviate(id, abbreviation)) {
                    find(party, null);
                }
            }
            case Person(PartyId i, String name, Office office) -> {
                UUID held = office(office);
                Country country = office == null ? null : office.country();
                if (insert(id, "person", name, null, country, held) || holds(id, held, country)) {
                    find(party, country);
                }
            }
        }
        return id;
    }

    /** Makes of a party that is there what this says, even if that is less than what was known. */
    void put(Party party) {
        UUID id = party(party);
        String abbreviation = party instanceof Organisation organisation ? organisation.abbreviation() : null;
        Office office = party instanceof Person person ? person.office() : null;
        Country country = party instanceof State state ? state.country() : office == null ? null : office.country();
        handle.createUpdate("UPDATE party SET abbreviation = :abbreviation, folded_abbreviation = :folded, office = :office, country ="
                + " :country, record_hash = NULL WHERE id = :id").bind("abbreviation", abbreviation)
                .bind("folded", abbreviation == null ? null
                        : Conditions.fold(abbreviation))
                .bind("office", office(office)).bind("country", code(country)).bind("id", id)
                .execute();
        find(party);
    }

    private boolean abbreviate(UUID id, @Nullable String abbreviation) {
        return abbreviation != null && handle
                .createUpdate("UPDATE party SET abbreviation = :abbreviation, folded_abbreviation = :folded, record_hash = NULL WHERE id"
                        + " = :id AND (abbreviation IS NULL OR abbreviation <> :abbreviation)")
                .bind("abbreviation", abbreviation).bind("folded",
                        Conditions.fold(abbreviation))
                .bind("id", id).execute() > 0;
    }

    private boolean holds(UUID id, @Nullable UUID office, @Nullable Country country) {
        return office != null
                && handle.createUpdate(
                        "UPDATE party SET office = :office, country = :country, record_hash = NULL WHERE id = :id AND (office IS NULL OR"
                                + " office <> :office)")
                        .bind("office", office).bind("country", code(country)).bind("id", id).execute() > 0;
    }

    private boolean insert(UUID id, String kind, @Nullable String name, @Nullable String abbreviation, @Nullable Country country,
            @Nullable UUID office) {
        if (!missing("party", id)) {
            return false;
        }
        handle.createUpdate(
                "INSERT INTO party (id, kind, name, folded, abbreviation, folded_abbreviation, country, office) VALUES (:id, :kind,"
                        + " :name, :folded, :abbreviation, :foldedAbbreviation, :country, :office)")
                .bind("id", id).bind("kind", kind).bind("name",
                        name)
                .bind("folded", name == null ? null : Conditions.fold(name)).bind("abbreviation", abbreviation).bind(
                        "foldedAbbreviation", abbreviation == null ? null : Conditions.fold(abbreviation))
                .bind("country", code(
                        country))
                .bind("office", office).execute();
        return true;
    }

    UUID series(UUID id, String name) {
        if (missing("series", id)) {
            handle.createUpdate("INSERT INTO series (id, name, folded) VALUES (:id, :name, :folded)").bind("id", id).bind("name", name)
                    .bind(
                            "folded", Conditions.fold(name))
                    .execute();
        }
        return id;
    }

    /** Asked once: after that it is there. */
    private boolean missing(String table, UUID id) {
        return there.add(table + ' ' + id)
                && handle.createQuery("SELECT 1 FROM " + table + " WHERE id = :id").bind("id", id).mapTo(Integer.class).findOne().isEmpty();
    }

    static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }

    static UUID id(Venue venue) {
        return hash("venue", venue.city(), venue.country(), venue.building(), venue.coordinates(), venue.zone());
    }

    static UUID id(Office office) {
        return hash("office", office.title(), office.country(), office.organisation(), office.from(), office.to());
    }

    /** Never as what is not known is written, nor with what stands between two parts. */
    private static String told(String part) {
        return part.isEmpty() ? "\u0001" : part.replace("\u0001", "\u0001\u0001").replace("\u0000", "\u0001\u0002");
    }

    private static UUID hash(String kind, @Nullable Object... parts) {
        StringBuilder key = new StringBuilder(kind);
        for (Object part : parts) {
            key.append('\u0000').append(part == null ? "" : told(part.toString()));
        }
        return UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8));
    }
}
