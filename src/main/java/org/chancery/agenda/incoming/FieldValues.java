package org.chancery.agenda.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.Participation;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** What is in force of an event, field by field, so that two states can be compared and one be brought about. */
public final class FieldValues {
    private FieldValues() {}

    /** One claim for each field that is not open; participants are one list. The series is not among them: no file changes it. */
    public static Map<ClaimField, Claim> of(EventFacts facts) {
        Map<ClaimField, Claim> values = new EnumMap<>(ClaimField.class);
        values.put(ClaimField.NAME, new Claim.Named(facts.name()));
        values.put(ClaimField.KIND, new Claim.OfKind(facts.kind(), facts.visitKind()));
        values.put(ClaimField.DATE, new Claim.Dated(facts.date(), facts.hours()));
        values.put(ClaimField.STATUS, new Claim.InStatus(facts.status()));
        values.put(ClaimField.PARTICIPANTS, new Claim.Delegations(facts.participations()));
        if (facts.ordinal() != null) {
            values.put(ClaimField.ORDINAL, new Claim.Edition(facts.ordinal()));
        }
        if (!facts.venue().equals(Venue.UNKNOWN)) {
            values.put(ClaimField.PLACE, new Claim.At(facts.venue()));
        }
        if (facts.level() != null) {
            values.put(ClaimField.LEVEL, new Claim.AtLevel(facts.level()));
        }
        if (facts.mode() != null) {
            values.put(ClaimField.MODE, new Claim.InMode(facts.mode()));
        }
        return values;
    }

    /** The fields in which the one state differs from the other, among those given. */
    public static List<ClaimField> differing(Map<ClaimField, Claim> was, Map<ClaimField, Claim> willBe) {
        List<ClaimField> fields = new ArrayList<>();
        willBe.forEach((field, claim) -> {
            if (!same(was.get(field), claim)) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** What is to be told when the one state becomes the other. */
    public static List<FieldChange> changes(EventFacts before, EventFacts after) {
        Map<ClaimField, Claim> was = of(before);
        Map<ClaimField, Claim> willBe = of(after);
        List<ClaimField> fields = differing(was, willBe);
        was.keySet().stream().filter(field -> !willBe.containsKey(field)).forEach(fields::add);
        return fields.stream().map(field -> new FieldChange(field, value(was.get(field)), value(willBe.get(field)))).toList();
    }

    private static String value(@Nullable Claim claim) {
        return claim == null ? "" : claim.value();
    }

    private static boolean same(@Nullable Claim was, Claim willBe) {
        if (was == null) {
            return willBe.value().isEmpty() && !(willBe instanceof Claim.OfKind);
        }
        if (was instanceof Claim.Dated a && willBe instanceof Claim.Dated b) {
            return a.date().sameAs(b.date()) && Objects.equals(a.hours(), b.hours());
        }
        if (was instanceof Claim.Delegations(var a) && willBe instanceof Claim.Delegations(var b)) {
            return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
        }
        return was.equals(willBe);
    }

    /** One party is the same under every spelling; its name is that under which it came first. */
    private static boolean same(Participation was, Participation willBe) {
        return was.role() == willBe.role() && was.attendance() == willBe.attendance() && was.party().id().equals(willBe.party().id())
                && switch (willBe.party()) {
                    case State state -> true;
                    case Organisation there -> there.abbreviation() == null || was.party() instanceof Organisation here && there
                            .abbreviation().equals(here.abbreviation());
                    case Person there -> was.party() instanceof Person here && Objects.equals(here.office(), there.office());
                };
    }

    /** Whether a category that is no kind of event says nothing of the kind. */
    public static boolean open(Claim claim) {
        return claim instanceof Claim.OfKind kind && kind.kind() == EventKind.OTHER;
    }
}
