package org.chancery.icalendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.icalendar.line.ContentLine;

/**
 * How far an event may travel, as the property CLASS says it (RFC 5545, 3.8.1.3): what is public as PUBLIC, what stays in the house as
 * PRIVATE, what is confidential as CONFIDENTIAL. Of the three words PRIVATE is the one that every program honours by hiding the details from
 * those with whom a calendar is shared, as the house would have it.
 */
public final class Classification {
    private static final String NAME = "CLASS";

    private Classification() {}

    static String of(ReleaseLevel level) {
        return switch (level) {
            case PUBLIC -> "PUBLIC";
            case INTERNAL -> "PRIVATE";
            case CONFIDENTIAL -> "CONFIDENTIAL";
        };
    }

    /**
     * The level that an event's lines give it; a word that is none of the three counts as PRIVATE (RFC 5545, 3.8.1.3). Empty if they say
     * nothing: that the RFC then takes the event for public is a rule for whoever shows the calendar, and no leave to publish it.
     */
    public static Optional<ReleaseLevel> said(List<ContentLine> lines) {
        return lines.stream().filter(line -> line.name().equals(NAME)).findFirst().map(line -> switch (line.value().strip().toUpperCase(
                Locale.ROOT)) {
            case "PUBLIC" -> ReleaseLevel.PUBLIC;
            case "CONFIDENTIAL" -> ReleaseLevel.CONFIDENTIAL;
            default -> ReleaseLevel.INTERNAL;
        });
    }
}
