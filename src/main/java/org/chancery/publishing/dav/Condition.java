package org.chancery.publishing.dav;

/**
 * What must hold at the server, or it changes nothing (RFC 9110, 13.1).
 *
 * @param name
 *            of the header; empty for none
 */
public record Condition(String name, String value) {
    public static final Condition NONE = new Condition("", "");
    /** Nothing stands there yet. */
    public static final Condition ABSENT = new Condition("If-None-Match", "*");

    /** It stands there as it had that ETag, which must be a strong one. */
    public static Condition unchanged(String etag) {
        return new Condition("If-Match", etag);
    }
}
