package org.chancery.agenda;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** For whom something is written, the widest first. */
public enum Audience implements Word {
    /** Anybody: sees only what is public. */
    PUBLIC,
    /** The house, which is meant unless somebody says otherwise: sees what is public or internal. */
    INTERNAL,
    /** Those who may see all; nothing chooses it but a person. */
    CONFIDENTIAL;

    public boolean maySee(ReleaseLevel level) {
        return level.ordinal() <= ordinal();
    }

    /** The levels that it may not see. */
    public Set<ReleaseLevel> barred() {
        return Arrays.stream(ReleaseLevel.values()).filter(level -> !maySee(level)).collect(Collectors.toUnmodifiableSet());
    }
}
