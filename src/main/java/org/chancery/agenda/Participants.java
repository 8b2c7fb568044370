package org.chancery.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.party.Office;
import org.chancery.party.Party;
import org.chancery.party.PartyId;
import org.chancery.party.Person;

/** Who takes part by a set of claims: each party once, its state the newest; a name takes the place of the bare office it fills. */
final class Participants {
    private Participants() {}

    static List<Participation> of(List<Attestation> oldestFirst) {
        Map<PartyId, Participation> all = new LinkedHashMap<>();
        for (Attestation a : oldestFirst) {
            if (a.claim() instanceof Claim.Delegations(List<Participation> whole) && a.chosen()) {
                all.clear();
                whole.forEach(p -> all.put(p.party().id(), p));
            } else if (a.claim() instanceof Claim.With(Participation one)) {
                all.merge(one.party().id(), one, Participants::join);
            }
        }
        List<Participation> list = new ArrayList<>(all.values());
        list.removeIf(p -> p.party() instanceof Person(PartyId id, String name, Office office) && name == null && list.stream().anyMatch(
                other -> fills(other.party(), office)));
        list.sort(InForce.BY_ROLE);
        return list;
    }

    private static boolean fills(Party other, Office office) {
        return other instanceof Person(PartyId id, String name, Office held) && name != null && held != null && office != null
                && Objects.equals(held.country(), office.country()) && Objects.equals(held.organisation(), office.organisation()) && held
                        .title().equalsIgnoreCase(office.title());
    }

    private static Participation join(Participation old, Participation next) {
        Party party = old.party() instanceof Person(PartyId id, String name, Office office) && office != null
                && next.party() instanceof Person(PartyId i, String n, Office o) && o == null ? old.party() : next.party();
        ParticipantRole role = next.role() == ParticipantRole.DELEGATE ? old.role() : next.role();
        return new Participation(party, role, next.attendance().compareTo(old.attendance()) >= 0 ? next.attendance() : old.attendance());
    }
}
