package org.chancery.store;

import java.sql.SQLException;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.PartyId;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.jspecify.annotations.Nullable;

/** A party as read from its row {@code y} and that of the office {@code o}. */
final class PartyRow {
    static final String COLUMNS = """
            y.id AS party_id, y.kind AS party_kind, y.name AS party_name, y.abbreviation, y.country AS party_country,
            o.title AS office_title, o.country AS office_country, o.organisation AS office_organisation, o.held_from, o.held_to
            """;

    private PartyRow() {}

    static Party read(Columns row) throws SQLException {
        PartyId id = new PartyId(row.uuid("party_id"));
        String kind = row.text("party_kind");
        return switch (kind) {
            case "state" -> new State(Country.of(row.text("party_country")));
            case "organisation" -> new Organisation(id, row.text("party_name"), row.textOrNull("abbreviation"));
            case "person" -> new Person(id, row.textOrNull("party_name"), office(row));
            default -> throw new SQLException("a party of kind " + kind);
        };
    }

    private static @Nullable Office office(Columns row) throws SQLException {
        String title = row.textOrNull("office_title");
        if (title == null) {
            return null;
        }
        return new Office(title, country(row.textOrNull("office_country")), row.textOrNull("office_organisation"),
                row.dayOrNull("held_from"), row
                        .dayOrNull("held_to"));
    }

    static @Nullable Country country(@Nullable String code) {
        return code == null ? null : Country.of(code);
    }
}
