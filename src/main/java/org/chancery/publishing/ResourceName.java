package org.chancery.publishing;

import java.util.regex.Pattern;

/** The name of an event's resource in a collection: its UID where an address can hold that as it is, else a name made from it. */
final class ResourceName {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9@._-]{0,99}");

    private ResourceName() {}

    static String of(String uid) {
        String stem = PLAIN.matcher(uid).matches() ? uid : Sha256.of(uid.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return stem + ".ics";
    }
}
