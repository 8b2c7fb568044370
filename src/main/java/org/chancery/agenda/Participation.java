package org.chancery.agenda;

import org.chancery.party.Party;

/** A party in an event, in what role, and how far its coming is known. */
public record Participation(Party party, ParticipantRole role, AttendanceState attendance) {}
