package org.chancery.party;

/** A party in an event. A closed set: a state, an intergovernmental organisation or a person. */
public sealed interface Party permits State, Organisation, Person {
    PartyId id();
}
