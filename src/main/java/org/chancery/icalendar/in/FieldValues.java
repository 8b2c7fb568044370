package org.chancery.icalendar.in;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.FactClaims;
import org.jspecify.annotations.Nullable;

/** What is in force of an event, field by field, so that two states can be compared and one be brought about. */
final class FieldValues {
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private FieldValues() {}

    /** One claim for each field that is not open; participants are one list. */
    static Map<ClaimField, Claim> of(EventFacts facts) {
        Map<ClaimField, Claim> values = new EnumMap<>(ClaimField.class);
        FactClaims.of(facts, "", NO_DAY).forEach(attestation -> values.put(attestation.field(), attestation.claim()));
        values.remove(ClaimField.ORGANISATIONS);
        values.remove(ClaimField.NEW_DATE);
        values.remove(ClaimField.SERIES);
        values.put(ClaimField.PARTICIPANTS, new Claim.Delegations(facts.participations()));
        values.put(ClaimField.DATE, new Claim.Dated(facts.date(), facts.hours()));
        values.put(ClaimField.STATUS, new Claim.InStatus(facts.status()));
        return values;
    }

    /** The fields in which the one state differs from the other, among those given. */
    static List<ClaimField> differing(Map<ClaimField, Claim> was, Map<ClaimField, Claim> willBe) {
        List<ClaimField> fields = new ArrayList<>();
        willBe.forEach((field, claim) -> {
            if (!same(was.get(field), claim)) {
                fields.add(field);
            }
        });
        return fields;
    }

    private static boolean same(@Nullable Claim was, Claim willBe) {
        if (was == null) {
            return willBe.value().isEmpty() && !(willBe instanceof Claim.OfKind);
        }
        if (was instanceof Claim.Dated a && willBe instanceof Claim.Dated b) {
            return a.date().sameAs(b.date()) && java.util.Objects.equals(a.hours(), b.hours());
        }
        return was.equals(willBe);
    }

    /** Whether a category that is no kind of event says nothing of the kind. */
    static boolean open(Claim claim) {
        return claim instanceof Claim.OfKind kind && kind.kind() == EventKind.OTHER;
    }
}
