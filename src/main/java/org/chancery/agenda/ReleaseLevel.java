package org.chancery.agenda;

import java.util.List;

/**
 * How far an event or an article may travel, the freest first. It is kept beside what is claimed of an event, not among it: no article
 * decides who may read about it.
 *
 * <p>
 * What nobody has set follows from the origin. An article is public, since the press has printed it. An event that rests on an article is as
 * free as the freest of its articles; one that only a person at the desk knows of is internal, since a diary entry is nobody's business
 * outside the house until somebody says otherwise.
 */
public enum ReleaseLevel implements Word {
    /** Anybody may have it. */
    PUBLIC,
    /** It stays with the mission and its ministry. */
    INTERNAL,
    /** It goes to nobody unless somebody chooses so for the one export. */
    CONFIDENTIAL;

    /** The level of a new event that rests on these claims, all of whose articles are public. */
    public static ReleaseLevel byOrigin(List<Attestation> claims) {
        return claims.stream().anyMatch(claim -> claim.source() != null) ? PUBLIC : INTERNAL;
    }

    /** The less free of the two. */
    public ReleaseLevel orStricter(ReleaseLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
