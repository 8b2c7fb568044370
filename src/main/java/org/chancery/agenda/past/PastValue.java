package org.chancery.agenda.past;

import java.time.LocalDate;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.party.Office;

/** A value that a field had or has. */
public sealed interface PastValue {

    /** What is in force of an event, in the form in which it is claimed. */
    record InForce(Claim claim) implements PastValue {}

    record Claimed(Attestation claim) implements PastValue {}

    record Text(String text) implements PastValue {}

    record Day(LocalDate day) implements PastValue {}

    record Yes() implements PastValue {}

    record Travels(ReleaseLevel level) implements PastValue {}

    record Holds(Office office) implements PastValue {}
}
