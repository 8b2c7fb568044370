package org.chancery.store.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.backup.BackupDamage;
import org.chancery.store.backup.BackupFile;
import org.chancery.store.backup.BackupHead;
import org.chancery.store.backup.BackupLines;
import org.chancery.store.seal.KeyRing;
import org.chancery.store.seal.MasterKey;
import org.jspecify.annotations.Nullable;

/** Makes a store out of a backup, beside the one that is there. The store is closed and held meanwhile. */
final class Restoration {
    private final StoreFolder folder;
    private final Clock clock;
    private final Access access;
    private final Upkeep upkeep;

    Restoration(StoreFolder folder, Clock clock, Access access, Upkeep upkeep) {
        this.folder = folder;
        this.clock = clock;
        this.access = access;
        this.upkeep = upkeep;
    }

    void run(Path backup, Function<KeyRing, MasterKey> opener, BiFunction<Path, Exception, RuntimeException> unreadable) throws IOException,
            SQLException {
        Files.createDirectories(folder.root());
        MasterKey present = present();
        Opened sealed = new Opened(opener);
        try (sealed; BufferedReader lines = BackupFile.open(backup, sealed)) {
            KeyRing ring = sealed.ring;
            MasterKey target = present != null ? present : ring != null ? sealed.key() : folder.hasStore() ? null : access.create();
            new Making(folder, upkeep).refill(lines, target);
            keepPresent(present);
            if (present == null && ring != null) {
                KeyFile.write(folder, ring);
            }
            new Making(folder, upkeep).putInPlace();
            access.take(target);
        } catch (IOException | UncheckedIOException | BackupDamage broken) {
            throw Faults.isFull(broken) ? Faults.of(folder.root(), broken) : unreadable.apply(backup, broken);
        } finally {
            Files.deleteIfExists(folder.asideFile());
        }
    }

    /** Remembers under what a backup lies; both stay null for one in the clear. */
    private static final class Opened implements Function<KeyRing, MasterKey>, AutoCloseable {
        private final Function<KeyRing, MasterKey> opener;
        private @Nullable KeyRing ring;
        private @Nullable MasterKey key;

        Opened(Function<KeyRing, MasterKey> opener) {
            this.opener = opener;
        }

        @Override
        public MasterKey apply(KeyRing of) {
            MasterKey opened = opener.apply(of);
            ring = of;
            key = opened.copy();
            return opened;
        }

        /** The caller's own. */
        @Nullable
        MasterKey key() {
            return key == null ? null : key.copy();
        }

        @Override
        public void close() {
            if (key != null) {
                key.close();
            }
        }
    }

    /** The key of the store that is there; null if there is none, it lies in the clear, or its key is lost for good. */
    private @Nullable MasterKey present() {
        try {
            return access.unlock();
        } catch (StoreUnusable unusable) {
            if (unusable.fault() == StoreFault.KEY_LOST) {
                return null;
            }
            throw unusable;
        }
    }

    private void keepPresent(@Nullable MasterKey key) throws IOException {
        if (!folder.hasStore()) {
            return;
        }
        try {
            folder.checkContent(key);
            try (Connection connection = Connections.open(folder.database(), key); Statement last = connection.createStatement()) {
                new Backups(folder, clock).keep(connection, Schema.version(connection), key == null ? null : access.seal());
                last.execute("SHUTDOWN IMMEDIATELY");
            }
        } catch (SQLException | RuntimeException damaged) {
            keepDamaged();
        }
    }

    private void keepDamaged() throws IOException {
        int number = 1;
        Path kept;
        do {
            kept = folder.root().resolve("chancery.damaged-" + number++ + ".mv.db");
        } while (Files.exists(kept));
        Files.copy(folder.file(), kept);
        if (KeyFile.isThere(folder)) {
            Files.copy(folder.keyFile(), kept.resolveSibling(kept.getFileName().toString().replace(".mv.db", ".key")));
        }
    }

    /**
     * Whether a store made of the backup holds the very rows of the backup. The one that is there stays in use meanwhile.
     *
     * @param key
     *            that opens the backup; null for one in the clear
     * @throws java.util.concurrent.CancellationException
     *             if it was cancelled
     */
    boolean rehearse(Path backup, @Nullable MasterKey key, BooleanSupplier cancelled) throws IOException {
        StoreFolder aside = new StoreFolder(folder.rehearsing());
        Conversion.clear(aside.root());
        Function<KeyRing, MasterKey> opener = ring -> rehearsed(key);
        try {
            Files.createDirectories(aside.root());
            try (BufferedReader lines = new StoppableLines(BackupFile.open(backup, opener), cancelled)) {
                new Making(aside, upkeep).refill(lines, key);
            }
            return same(aside, backup, opener, key, cancelled);
        } catch (IOException | SQLException | UncheckedIOException | BackupDamage failed) {
            if (Faults.isFull(failed)) {
                throw Faults.of(folder.root(), failed);
            }
            return false;
        } finally {
            Conversion.clear(aside.root());
        }
    }

    private static MasterKey rehearsed(@Nullable MasterKey key) {
        if (key == null) {
            throw new UncheckedIOException(new IOException("a sealed backup of a store in the clear"));
        }
        return key.copy();
    }

    private static boolean same(StoreFolder aside, Path backup, Function<KeyRing, MasterKey> opener, @Nullable MasterKey key,
            BooleanSupplier cancelled) throws IOException, SQLException {
        try (BufferedReader lines = new StoppableLines(BackupFile.open(backup, opener), cancelled);
                Connection made = Connections.open(aside.aside(), key)) {
            String first = String.valueOf(lines.readLine());
            BackupHead head = BackupHead.parse(first);
            boolean[] same = {true};
            boolean[] begun = {false};
            if (head.schema() != Schema.CURRENT) {
                return true;
            }
            BackupLines.write(made, head, line -> {
                try {
                    same[0] &= line.equals(begun[0] ? lines.readLine() : first);
                    begun[0] = true;
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
            return same[0];
        }
    }
}
