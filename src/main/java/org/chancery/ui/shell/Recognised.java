package org.chancery.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is dropped on the window, pasted or chosen, told by how it begins; by its ending only where that alone tells. */
enum Recognised {
    /** An address on the network, which is never asked. */
    ADDRESS,
    /** iCalendar in any of its forms (RFC 5545, 7265, 6321). */
    CALENDAR,
    /** A table, as spreadsheets write and copy it. */
    TABLE,
    /** Events of another store, with their articles and history. */
    BUNDLE,
    /** Anything else: the intake knows its own kinds, and says what it cannot read. */
    ARTICLE;

    private static final int LOOKED_AT = 4096;
    /** Gives nothing back, so that a long line of addresses that is none in the end takes no longer than any other. */
    private static final Pattern ADDRESSES = Pattern.compile("(?i)\\s*(?:(?:https?|webcals?|ftps?)://\\S++\\s*+)++");
    private static final Pattern CALENDAR_BEGINS = Pattern
            .compile("(?is)\\s*(?:BEGIN:VCALENDAR\\b|\\[\\s*\"vcalendar\"|(?:<[?!][^>]*>\\s*)*"
                    + "<icalendar\\b).*");
    private static final Pattern BUNDLE_BEGINS = Pattern.compile("(?s)\\s*\\{.*\"chancery-bundle\".*");
    private static final List<String> CALENDAR_ENDINGS = List.of(".ics", ".ical", ".icalendar");
    private static final List<String> TABLE_ENDINGS = List.of(".csv", ".tsv");

    /** Looks at the first octets of the file, if it can be read; not for JavaFX's thread. */
    static Recognised file(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (CALENDAR_ENDINGS.stream().anyMatch(name::endsWith)) {
            return CALENDAR;
        }
        if (TABLE_ENDINGS.stream().anyMatch(name::endsWith)) {
            return TABLE;
        }
        Recognised begins = beginning(head(file));
        return begins == ADDRESS ? ARTICLE : begins;
    }

    /** By octets alone, in whatever character set: what tells a kind is ASCII. Nothing of a file that cannot be read, which the intake says. */
    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return plain(new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Without byte order marks and the zeros of UTF-16. */
    private static String plain(String head) {
        return head.replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE|\uFEFF)|\0", "");
    }

    static Recognised text(String text) {
        Recognised begins = beginning(plain(text.substring(0, Math.min(text.length(), LOOKED_AT))));
        return begins == ARTICLE && copiedCells(text) ? TABLE : begins;
    }

    private static Recognised beginning(String head) {
        if (ADDRESSES.matcher(head).matches()) {
            return ADDRESS;
        }
        if (CALENDAR_BEGINS.matcher(head).matches()) {
            return CALENDAR;
        }
        return BUNDLE_BEGINS.matcher(head).matches() ? BUNDLE : ARTICLE;
    }

    /** Spreadsheets put cells on the clipboard with a tab between them, as many in each line. */
    private static boolean copiedCells(String text) {
        List<Long> tabs = text.lines().filter(line -> !line.isBlank()).map(line -> line.chars().filter(c -> c == '\t').count()).toList();
        return tabs.size() > 1 && tabs.getFirst() > 1 && tabs.stream().allMatch(tabs.getFirst()::equals);
    }
}
