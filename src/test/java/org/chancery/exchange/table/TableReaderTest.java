package org.chancery.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.agenda.incoming.Remark;
import org.chancery.agenda.incoming.SaidEvent;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Country;
import org.chancery.place.Gazetteer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table")
class TableReaderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final List<SaidEvent> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private void read(String table) throws IOException {
        rows.clear();
        remarks.clear();
        new TableReader(
                new TableOptions(GAZETTEER, LocalDate.of(2021, 6, 15), words -> Optional.empty(), id -> Optional.empty(), 3, 20 << 20))
                .read(
                        "test", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), rows::add, remarks::add, () -> false);
    }

    @Test
    @DisplayName("holds no more rows than it may")
    void rows() throws IOException {
        read("name\nA\nB\n\nC\nD\n");
        assertThat(rows).extracting(SaidEvent::line).containsExactly(2, 3, 5);
        assertThat(remarks).containsExactly(new Remark(6, "", CellFault.TOO_MANY_ROWS));
    }

    @Test
    @DisplayName("that means harm costs its own rows")
    void hostile() throws IOException {
        read("name,participants\n" + "x".repeat(40_000) + ",\nA," + "\"\"\"\"".repeat(8_000) + "\nB," + "[ ".repeat(16_000) + "\n");
        assertThat(rows).extracting(SaidEvent::line).containsExactly(3, 4);
        assertThat(remarks).extracting(Remark::kind).containsExactly(CellFault.CELL_TOO_LONG, CellFault.NO_NAME);
        read("name,date\nA," + ";".repeat(2_000_000) + "\n" + "B,".repeat(500_000) + "\n");
        assertThat(rows).extracting(SaidEvent::readable).containsExactly(false, false);
    }

    @Test
    @DisplayName("finds a row without a number of its own again by what it is, when and where")
    void uids() throws IOException {
        read("name,date,city\nTalks,2021-09,Geneva\nTalks,2021-10,Geneva\nTalks,2021-09,Geneva\n");
        assertThat(rows.get(0).uid()).isNotEqualTo(rows.get(1).uid()).isEqualTo(rows.get(2).uid());
        read("id,name,uid\n3f2b8c1e-0000-4000-8000-000000000001,A,\n7,B,\n7,C,mine@example.org\n");
        assertThat(rows).extracting(SaidEvent::uid).startsWith("3f2b8c1e-0000-4000-8000-000000000001@chancery").endsWith(
                "mine@example.org");
        String seven = rows.get(1).uid();
        read("id,title\n7,B\n");
        assertThat(rows.getFirst().uid()).as("another source's number 7").isNotEqualTo(seven);
    }

    @Test
    @DisplayName("gives participants back as they were written")
    void participants() throws IOException {
        List<Participation> all = List.of(new Participation(new State(Country.of("KZ")), ParticipantRole.HOST, AttendanceState.CONFIRMED),
                plain(Organisation.named("AU")), plain(Organisation.named("Body; of \"three\", [so called]")), plain(Person.named("A. Name",
                        null)),
                plain(Person.holding(Office.of("President", Country.of("AU")))), plain(Organisation.named("League of X, Y")));
        String cell = PartyCell.written(all);
        assertThat(cell).startsWith("KZ [host, confirmed]; AU [organisation]; ").endsWith(
                "A. Name [person]; President [office, AU]; League of X, Y");
        read("name,participants\nA,\"" + cell.replace("\"", "\"\"") + "\"\n");
        assertThat(rows.getFirst().claims()).extracting(claim -> claim.claim()).contains(new Claim.Delegations(all));
    }

    private static Participation plain(org.chancery.party.Party party) {
        return new Participation(party, ParticipantRole.DELEGATE, AttendanceState.ANNOUNCED);
    }
}
