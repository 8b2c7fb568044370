package org.chancery.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.store.backup.BackupFile;
import org.chancery.store.backup.BackupHead;
import org.jspecify.annotations.Nullable;

/**
 * Backups that are made by themselves, in the folder beside the store: the three newest stay, and the newest of each of seven days and of each
 * of four weeks, of those that have any. They are numbered, because clocks jump.
 */
final class Backups {
    private static final int NEWEST = 3;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    /** A backup reads the whole store; a command that changes one event should not wait for that each time. */
    private static final Duration APART = Duration.ofHours(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final Pattern NAME = Pattern.compile("chancery-(\\d{6})-(\\d{8}T\\d{6}Z)\\.backup");

    private final StoreFolder folder;
    private final Clock clock;

    Backups(StoreFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A backup that was made by itself. */
    record Kept(Path file, int number, Instant made) {}

    /** Newest first. */
    List<Kept> all() throws IOException {
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.map(Backups::kept).flatMap(Optional::stream).sorted(Comparator.comparingInt(Kept::number).reversed()).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static Optional<Kept> kept(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant made = LocalDateTime.parse(name.group(2), TIME).toInstant(ZoneOffset.UTC);
            return Optional.of(new Kept(file, Integer.parseInt(name.group(1)), made));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether the newest is old, or of a time that has not come. */
    boolean isDue() throws IOException {
        List<Kept> all = all();
        return all.isEmpty() || Duration.between(all.getFirst().made(), clock.instant()).abs().compareTo(APART) >= 0;
    }

    /** @param connection to the store as it is to be kept */
    Kept keep(Connection connection, int schema, BackupFile.@Nullable Seal seal) throws IOException, SQLException {
        Files.createDirectories(folder.backups());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int number = all().stream().mapToInt(Kept::number).max().orElse(0) + 1;
        Path file = folder.backups().resolve(String.format(Locale.ROOT, "chancery-%06d-%s.backup", number, TIME.format(now.atOffset(
                ZoneOffset.UTC))));
        Path aside = folder.backups().resolve("aside.part");
        try {
            BackupFile.write(aside, connection, new BackupHead(schema, now), seal);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
        StoreFolder.syncNames(folder.backups());
        dropOld();
        dropCopies();
        return new Kept(file, number, now);
    }

    private void dropOld() throws IOException {
        Set<LocalDate> days = new HashSet<>();
        Set<String> weeks = new HashSet<>();
        List<Kept> all = all();
        for (Kept one : all) {
            LocalDate day = one.made().atOffset(ZoneOffset.UTC).toLocalDate();
            String week = day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean ofDay = days.size() < DAYS && days.add(day);
            boolean ofWeek = weeks.size() < WEEKS && weeks.add(week);
            if (!ofDay && !ofWeek && all.indexOf(one) >= NEWEST) {
                Files.deleteIfExists(one.file());
            }
        }
    }

    /** The first version kept whole files; they are worth less than one backup. */
    private void dropCopies() throws IOException {
        if (!Files.isDirectory(folder.copies())) {
            return;
        }
        List<Path> old;
        try (Stream<Path> files = Files.list(folder.copies())) {
            old = files.filter(file -> file.getFileName().toString().matches("chancery-\\d{6}-.*\\.copy|aside\\.mv\\.db")).toList();
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
        try (Stream<Path> files = Files.list(folder.copies())) {
            if (files.findAny().isEmpty()) {
                Files.delete(folder.copies());
            }
        }
    }

    /** Those that others could read, or that nobody could any more. */
    void removeAllBut(Kept newest) throws IOException {
        for (Kept one : all()) {
            if (one.number() != newest.number()) {
                Files.deleteIfExists(one.file());
            }
        }
    }
}
