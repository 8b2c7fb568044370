package org.chancery.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of which the lint knows more than that any may stand: what their values are and whether they may be repeated in one
 * component (RFC 5545, 3.6 to 3.8; RFC 7986, 5; RFC 9073, 6; RFC 9253, 8). All other names, those of other programs among them, may stand as often as they like.
 */
enum LintedProperty {
    BEGIN(Type.ANY, true), END(Type.ANY, true),
    VERSION("2.0"), CALSCALE("GREGORIAN"), PRODID(Type.TEXT, false), METHOD(Type.FORBIDDEN, false), X_WR_CALNAME(Type.TEXT, false),
    UID(Type.TEXT, false), DTSTAMP(Type.UTC_TIME, false), CREATED(Type.UTC_TIME, false), LAST_MODIFIED(Type.UTC_TIME, false),
    DTSTART(Type.TIME, false), DTEND(Type.TIME, false), SEQUENCE(Type.COUNT, false), STATUS("TENTATIVE", "CONFIRMED", "CANCELLED"),
    TRANSP("OPAQUE", "TRANSPARENT"), CLASS("PUBLIC", "PRIVATE", "CONFIDENTIAL"),
    X_MICROSOFT_CDO_BUSYSTATUS("FREE", "TENTATIVE", "BUSY", "OOF"), SUMMARY(Type.TEXT, false), LOCATION(Type.TEXT, false),
    DESCRIPTION(Type.TEXT, true), COMMENT(Type.TEXT, true), CONTACT(Type.TEXT, true), NAME(Type.TEXT, true), CATEGORIES(Type.TEXTS, true),
    RESOURCES(Type.TEXTS, true), GEO(Type.GEO, false),
    URL(Type.URI, false), COLOR(Type.TEXT, false), PRIORITY("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    DURATION(Type.DURATION, false),
    ACTION(Type.ANY, false), TRIGGER(Type.TRIGGER, false), REPEAT(Type.COUNT, false), RRULE(Type.RULE, true), EXRULE(Type.RULE, true),
    RECURRENCE_ID(Type.TIME, false), ORGANIZER(Type.URI, false), ATTENDEE(Type.FORBIDDEN, true), X_EDTF_DATE(Type.TEXT, false),
    X_EDTF_PREVIOUS_DATE(Type.ANY, false), X_CHANCERY_RECHECK(Type.ANY, false), PARTICIPANT_TYPE(Type.ANY, false),
    ATTACH(Type.OBJECT, true), IMAGE(Type.OBJECT, true), STRUCTURED_DATA(Type.OBJECT, true), CONFERENCE(Type.URI, true),
    SOURCE(Type.URI, false), TZURL(Type.URI, false), CONCEPT(Type.URI, true), LINK(Type.LINK, true), CALENDAR_ADDRESS(Type.URI, false),
    TZID(Type.TEXT, false), TZOFFSETFROM(Type.OFFSET, false), TZOFFSETTO(Type.OFFSET, false);

    /** What stands behind the colon. */
    enum Type {
        ANY, TEXT, TEXTS, WORD, TIME, UTC_TIME, COUNT, GEO, OFFSET, DURATION, RULE,
        /** An address that names its scheme, that of a calendar user too (RFC 5545, 3.3.3 and 3.3.13). */
        URI,
        /** A URI; or what it would name, as BASE64 or as a text, where the parameters say so (RFC 5545, 3.8.1.1; RFC 9073, 6.6). */
        OBJECT,
        /** A URI, or a UID where the parameter says so (RFC 9253, 8.2). */
        LINK,
        /** A duration, or a time in UTC where the parameter says so (RFC 5545, 3.8.6.3). */
        TRIGGER,
        /** Nothing: METHOD and ATTENDEE make an invitation of what is none (RFC 5546, 3.2). */
        FORBIDDEN
    }

    private static final int BUCKETS = 256;
    private static final LintedProperty[][] BY_HASH = new LintedProperty[BUCKETS][0];

    static {
        for (LintedProperty property : values()) {
            int bucket = bucket(property.octets, 0, property.octets.length);
            BY_HASH[bucket] = Arrays.copyOf(BY_HASH[bucket], BY_HASH[bucket].length + 1);
            BY_HASH[bucket][BY_HASH[bucket].length - 1] = property;
        }
    }

    private final byte[] octets = name().replace('_', '-').getBytes(StandardCharsets.US_ASCII);
    private final Type type;
    private final boolean repeatable;
    private final boolean foreignToEvents = RegisteredName.isForeignToEvents(name().replace('_', '-'));
    private final List<byte[]> words;

    LintedProperty(Type type, boolean repeatable) {
        this.type = type;
        this.repeatable = repeatable;
        this.words = List.of();
    }

    LintedProperty(String... words) {
        this.type = Type.WORD;
        this.repeatable = false;
        this.words = Arrays.stream(words).map(word -> word.getBytes(StandardCharsets.US_ASCII)).toList();
    }

    /** The property whose name stands there; null if it is none of these. */
    static @Nullable LintedProperty of(byte[] line, int start, int end) {
        for (LintedProperty property : BY_HASH[bucket(line, start, end)]) {
            if (Arrays.equals(property.octets, 0, property.octets.length, line, start, end)) {
                return property;
            }
        }
        return null;
    }

    /** The property of that name; null if it is none of these. */
    static @Nullable LintedProperty of(String name) {
        byte[] octets = name.getBytes(StandardCharsets.UTF_8);
        return of(octets, 0, octets.length);
    }

    private static int bucket(byte[] line, int start, int end) {
        return line[start] * 31 + line[end - 1] * 7 + line[start + (end - start) / 2] * 3 + (end - start) & BUCKETS - 1;
    }

    /** The bit of this property among those of a component. */
    long bit() {
        return 1L << ordinal();
    }

    Type type() {
        return type;
    }

    /** Whether a component may have several; events and alarms have one DESCRIPTION, which only other components repeat. */
    boolean mayRepeat(boolean inEvent) {
        return repeatable && !(inEvent && this == DESCRIPTION);
    }

    /** Whether it is one of other components than events. */
    boolean isForeignToEvents() {
        return foreignToEvents;
    }

    /** Whether one of the words that the value may be stands there. */
    boolean allows(byte[] line, int start, int end) {
        for (byte[] word : words) {
            if (Arrays.equals(word, 0, word.length, line, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** The name as files have it. */
    String written() {
        return new String(octets, StandardCharsets.US_ASCII);
    }
}
