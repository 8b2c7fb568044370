package org.chancery.store.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;
import org.chancery.store.backup.BackupDamage;
import org.chancery.store.backup.BackupFile;
import org.chancery.store.backup.BackupHead;
import org.chancery.store.backup.BackupLines;
import org.chancery.store.backup.TableReading;
import org.chancery.store.seal.KeyRing;
import org.chancery.store.seal.MasterKey;
import org.chancery.store.seal.Passphrase;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Backups of a store, and what its files say of themselves. */
public final class Safekeeping {
    private static final Duration BETWEEN_REHEARSALS = Duration.ofDays(7);

    private final Database database;
    private final StoreFolder folder;
    private final Access access;
    private final Clock clock;
    private final Upkeep upkeep;

    Safekeeping(Database database, StoreFolder folder, Access access, Clock clock, Upkeep upkeep) {
        this.database = database;
        this.folder = folder;
        this.access = access;
        this.clock = clock;
        this.upkeep = upkeep;
    }

    /** What the sums of the file's blocks say. */
    public enum FileState {
        AS_CLOSED, CHANGED, UNKNOWN
    }

    /** A backup that was made by itself. */
    public record Kept(Path file, Instant made, long octets) {}

    /** As it was found when the store was opened, without reading a large file through. */
    public boolean changedOutside() {
        return database.finding() == BlockSums.Finding.CHANGED;
    }

    /** Reads the whole file; the store is closed for that long. */
    public FileState fileState() {
        if (!folder.hasStore()) {
            return FileState.UNKNOWN;
        }
        boolean changed = database.opened(this::changedOutside);
        return changed ? FileState.CHANGED : database.closed(() -> FileState.valueOf(BlockSums.compare(folder).name()));
    }

    /** Whether the file that hands out the key is whole; true for a store in the clear. */
    public boolean keyFileWhole() {
        return !folder.isSealed() || KeyFile.read(folder).whole();
    }

    public boolean exists() {
        return folder.hasStore();
    }

    /** Reads every row of every table, and names the tables that cannot be read or that refer to rows which are not there. */
    public void readThrough(Handle handle, Consumer<String> unreadable) {
        try {
            TableReading.run(handle.getConnection(), unreadable);
        } catch (SQLException broken) {
            throw Faults.of(folder.root(), broken);
        }
    }

    public int schema(Handle handle) {
        try {
            return Schema.version(handle.getConnection());
        } catch (SQLException broken) {
            throw Faults.of(folder.root(), broken);
        }
    }

    /** Newest first. */
    public List<Kept> backups() {
        try {
            return new Backups(folder, clock).all().stream().map(kept -> new Kept(kept.file(), kept.made(), kept.file().toFile().length()))
                    .toList();
        } catch (IOException unreadable) {
            throw Faults.of(folder.root(), unreadable);
        }
    }

    /**
     * Keeps a backup beside the store at once, made and read back as those that are made by themselves.
     *
     * @throws StoreUnusable
     *             if there is no store, or something else has changed its file: what is wrong in it would push out what was right
     */
    public Kept keep() {
        Optional<Kept> made = database.read(Optional.empty(), handle -> Optional.of(kept(handle)));
        return made.orElseThrow(() -> new StoreUnusable(folder.root(), StoreFault.NOT_A_STORE, null));
    }

    private Kept kept(Handle handle) {
        if (changedOutside()) {
            throw new StoreUnusable(folder.root(), StoreFault.DAMAGED, null);
        }
        try {
            Backups.Kept made = new Backups(folder, clock).keep(handle.getConnection(), Schema.CURRENT, access.seal());
            return new Kept(made.file(), made.made(), made.file().toFile().length());
        } catch (IOException | SQLException failed) {
            throw Faults.of(folder.root(), failed);
        }
    }

    /**
     * Writes a backup of everything, sealed if the store is, reads it back and compares it row by row before it takes its name.
     *
     * @throws UnwritableOutput
     *             if the file cannot be written; one that stood there is as it was
     */
    public void backup(Path out) {
        if (!folder.hasStore()) {
            throw new StoreUnusable(folder.root(), StoreFault.NOT_A_STORE, null);
        }
        Path target = out.toAbsolutePath();
        Path aside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        if (Files.isDirectory(target)) {
            throw new UnwritableOutput(out, OutputFault.IS_A_FOLDER, null);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new UnwritableOutput(out, OutputFault.NO_FILE, null);
        }
        database.read(false, handle -> {
            try {
                BackupFile.write(aside, handle.getConnection(), new BackupHead(Schema.CURRENT, clock.instant()), access.seal());
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return true;
            } catch (IOException | UncheckedIOException broken) {
                throw unwritable(out, broken);
            } catch (SQLException unreadable) {
                throw Faults.of(folder.root(), unreadable);
            } finally {
                aside.toFile().delete();
            }
        });
    }

    private static UnwritableOutput unwritable(Path out, Exception failed) {
        Throwable broken = failed instanceof UncheckedIOException && failed.getCause() != null ? failed.getCause() : failed;
        Path parent = out.toAbsolutePath().getParent();
        boolean noFolder = parent != null && !Files.isDirectory(parent);
        return new UnwritableOutput(out, noFolder ? OutputFault.NO_FOLDER : broken instanceof AccessDeniedException
                ? OutputFault.NO_PERMISSION
                : Faults.isFull(failed) ? OutputFault.DISK_FULL : OutputFault.CANNOT_WRITE, failed);
    }

    /** Something done with each row of a backup. */
    public interface Reading {
        void row(String table, tools.jackson.databind.JsonNode row);
    }

    /**
     * Reads a backup to its end.
     *
     * @param passphrase
     *            of the backup, or null; if the store is open, its key is tried as well
     * @throws UnreadableInput
     *             if it is no backup or not a whole one
     */
    public BackupHead read(Path backup, @Nullable Passphrase passphrase, Reading reading) {
        return database.either(() -> {
            try (BufferedReader lines = BackupFile.open(backup, ring -> key(backup, ring, passphrase))) {
                return BackupLines.read(lines, head -> {}, reading::row);
            } catch (IOException | UncheckedIOException | BackupDamage broken) {
                throw unreadable(backup, broken);
            }
        });
    }

    private MasterKey key(Path backup, KeyRing ring, @Nullable Passphrase passphrase) {
        Optional<MasterKey> opened = passphrase == null ? Optional.empty() : ring.open(passphrase);
        return opened.or(() -> ours(backup, ring)).orElseThrow(() -> new StoreUnusable(folder.root(), passphrase == null
                ? StoreFault.PASSPHRASE_NEEDED
                : StoreFault.WRONG_PASSPHRASE, null));
    }

    /** Our own key, if the backup lies under it: with the ring of today, or with one of an earlier passphrase. */
    private Optional<MasterKey> ours(Path backup, KeyRing ring) {
        MasterKey ours = access.key();
        if (ours == null) {
            return Optional.empty();
        }
        boolean itsOwn = BackupFile.opens(backup, ours) || Arrays.equals(KeyFile.read(folder).ring().octets(), ring.octets());
        return itsOwn ? Optional.of(ours.copy()) : Optional.empty();
    }

    private static RuntimeException unreadable(Path backup, Exception broken) {
        String name = backup.toString();
        if (broken instanceof UncheckedIOException && broken.getCause() instanceof IOException file) {
            return unreadable(backup, file);
        }
        if (broken instanceof BackupDamage || broken instanceof ZipException || broken instanceof java.io.EOFException
                || broken.getClass() == IOException.class || broken instanceof java.nio.charset.CharacterCodingException) {
            return new UnreadableInput(name, 0, InputFault.NO_BACKUP, broken);
        }
        return broken instanceof IOException file ? UnreadableInput.of(name, file) : new IllegalStateException(broken);
    }

    /**
     * Puts what a backup holds in the place of what is there. A backup of that is made first; if it cannot be read, its file is kept beside the
     * store. The restored store lies under the passphrase of the present one, or else of the backup.
     *
     * @param passphrase
     *            of the backup, and of a store that was not opened; null if none was given
     */
    public void restore(Path backup, @Nullable Passphrase passphrase) {
        database.closed(() -> {
            if (passphrase != null && access.key() == null) {
                access.give(passphrase);
            }
            new Restoration(folder, clock, access, upkeep).run(backup, ring -> key(backup, ring, passphrase), this::unreadableBackup);
            return true;
        });
    }

    private RuntimeException unreadableBackup(Path backup, Exception broken) {
        return unreadable(backup, broken);
    }

    /** When a restore was last tried, and what came of it. */
    public record Rehearsal(Instant when, boolean successful) {}

    public Optional<Rehearsal> lastRehearsal() {
        return RehearsalFile.read(folder);
    }

    /**
     * Restores the newest backup beside the store and compares it row by row, if that has not been done for a week. The store can be used
     * meanwhile.
     *
     * @return what came of it; empty if it was not due
     * @throws java.util.concurrent.CancellationException
     *             if it was cancelled; it is as due as it was
     */
    public Optional<Rehearsal> rehearseIfDue(BooleanSupplier cancelled) {
        Optional<Rehearsal> last = lastRehearsal();
        Instant now = clock.instant();
        if (last.isEmpty() || Duration.between(last.get().when(), now).abs().compareTo(BETWEEN_REHEARSALS) >= 0) {
            List<Kept> kept = backups();
            if (!kept.isEmpty() && Files.isWritable(folder.root())) {
                Rehearsal rehearsal = new Rehearsal(now, rehearse(kept.getFirst().file(), cancelled));
                RehearsalFile.write(folder, rehearsal);
                return Optional.of(rehearsal);
            }
        }
        return Optional.empty();
    }

    private boolean rehearse(Path backup, BooleanSupplier cancelled) {
        MasterKey key = database.protection().key().orElse(null);
        try {
            return new Restoration(folder, clock, access, upkeep).rehearse(backup, key, cancelled);
        } catch (IOException full) {
            throw Faults.of(folder.root(), full);
        } finally {
            if (key != null) {
                key.close();
            }
        }
    }
}
