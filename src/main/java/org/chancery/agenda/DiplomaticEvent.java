package org.chancery.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned or held occasion between states or with an intergovernmental organisation: what is in force of it, every claim ever made of it,
 * and what the desk keeps beside it.
 *
 * @param uid
 *            the iCalendar UID, stable for life
 * @param note
 *            plain text of the desk, never exported unless asked; empty if none
 * @param owner
 *            who at the desk looks after it; empty if nobody is named
 * @param release
 *            how far it may travel
 * @param recheck
 *            the day to look again if set by hand, else null and {@code planning} works it out
 * @param reviewed
 *            whether a person has opened it since it was read
 * @param version
 *            0 for an event not yet stored; raised by the store at each save and compared before the next
 * @param modified
 *            the time of the last save, UTC
 */
public record DiplomaticEvent(EventId id, String uid, EventFacts facts, List<Attestation> attestations, String note, String owner,
        ReleaseLevel release, @Nullable LocalDate recheck, boolean reviewed, long version, Instant created, Instant modified) {

    public DiplomaticEvent {
        attestations = inOrder(attestations) ? List.copyOf(attestations)
                : attestations.stream().sorted(Attestation.OLDEST_FIRST).toList();
    }

    private static boolean inOrder(List<Attestation> claims) {
        for (int i = 1; i < claims.size(); i++) {
            if (Attestation.OLDEST_FIRST.compare(claims.get(i - 1), claims.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * A new event that rests on these claims.
     *
     * @param language
     *            of the desk, ISO 639-1, for the choice of name
     */
    public static DiplomaticEvent of(EventId id, List<Attestation> claims, String language, boolean reviewed, Instant now) {
        return new DiplomaticEvent(id, id + "@chancery", InForce.of(claims, language), claims, "", "", ReleaseLevel.byOrigin(claims), null,
                reviewed,
                0, now, now);
    }

    /** The event with more claims, and what then is in force. A claim that is there already changes nothing. */
    public DiplomaticEvent withClaims(List<Attestation> more, String language) {
        List<Attestation> all = new ArrayList<>(attestations);
        more.stream().filter(claim -> !all.contains(claim)).forEach(all::add);
        return withAttestations(all, language);
    }

    /** The event with these claims in place of all it has, and what then is in force. */
    public DiplomaticEvent withAttestations(List<Attestation> all, String language) {
        return new DiplomaticEvent(id, uid, InForce.of(all, language), all, note, owner, release, recheck, reviewed, version, created,
                modified);
    }

    /** The event under the UID that another program has given it. */
    public DiplomaticEvent withUid(String other) {
        return new DiplomaticEvent(id, other, facts, attestations, note, owner, release, recheck, reviewed, version, created, modified);
    }

    public DiplomaticEvent withNote(String text) {
        return new DiplomaticEvent(id, uid, facts, attestations, text, owner, release, recheck, reviewed, version, created, modified);
    }

    public DiplomaticEvent withOwner(String name) {
        return new DiplomaticEvent(id, uid, facts, attestations, note, name, release, recheck, reviewed, version, created, modified);
    }

    public DiplomaticEvent withRelease(ReleaseLevel level) {
        return new DiplomaticEvent(id, uid, facts, attestations, note, owner, level, recheck, reviewed, version, created, modified);
    }

    public DiplomaticEvent withRecheck(@Nullable LocalDate day) {
        return new DiplomaticEvent(id, uid, facts, attestations, note, owner, release, day, reviewed, version, created, modified);
    }

    public DiplomaticEvent asReviewed() {
        return new DiplomaticEvent(id, uid, facts, attestations, note, owner, release, recheck, true, version, created, modified);
    }

    /** As the store hands it back after a save. */
    public DiplomaticEvent saved(long newVersion, Instant at) {
        return new DiplomaticEvent(id, uid, facts, attestations, note, owner, release, recheck, reviewed, newVersion, created, at);
    }

    /** The event on one of its dates: never to be saved. */
    public DiplomaticEvent on(Occurrence one) {
        return new DiplomaticEvent(id, uid, facts.on(one), attestations, note, owner, release, recheck, reviewed, version, created,
                modified);
    }

    public DateLedger ledger() {
        return DateLedger.of(attestations);
    }

    /** The day of the newest claim. */
    public LocalDate lastHeard() {
        return attestations.isEmpty() ? LocalDate.EPOCH : attestations.getLast().day();
    }
}
