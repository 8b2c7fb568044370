package org.chancery.agenda;

import java.time.Instant;
import org.chancery.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * A party as a change left it: of an organisation its abbreviation may change, of a person the office.
 *
 * @param when
 *            UTC; null for what was here before changes of parties were kept, of which nobody knows who did it either
 */
public record PastParty(@Nullable Instant when, Author who, Party state) {}
