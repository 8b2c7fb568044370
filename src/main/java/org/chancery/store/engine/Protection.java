package org.chancery.store.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.seal.KeyRing;
import org.chancery.store.seal.MasterKey;
import org.chancery.store.seal.Passphrase;
import org.chancery.store.seal.RecoveryKey;

/**
 * The passphrase of a store. Every call may take seconds, and none of them leaves a store that neither the old nor the new passphrase opens.
 * Passphrases stay the caller's, who wipes them.
 */
public final class Protection {
    private final Database database;
    private final StoreFolder folder;
    private final Access access;

    Protection(Database database, StoreFolder folder, Access access) {
        this.database = database;
        this.folder = folder;
        this.access = access;
    }

    /** That holds the store, to be named to people. */
    public Path folder() {
        return folder.root();
    }

    /** Whether the store is encrypted; one that is not there yet is not. */
    public boolean isSealed() {
        return folder.isSealed();
    }

    /** Whether there is a store and everybody who has its files can read it. */
    public boolean liesInTheClear() {
        return folder.hasStore() && !folder.isSealed();
    }

    public boolean hasRecoveryKey() {
        return isSealed() && KeyFile.read(folder).ring().hasRecoveryKey();
    }

    /** Whether this is the passphrase, or the recovery key, of the store. */
    public boolean opens(Passphrase passphrase) {
        return KeyFile.read(folder).ring().open(passphrase).map(key -> {
            key.close();
            return true;
        }).orElse(false);
    }

    /**
     * Sets the passphrase, or another one in its place. A store in the clear is encrypted, and its copies in the clear are removed once an
     * encrypted one stands there; one that is not there yet will be made under it.
     */
    public void set(Passphrase passphrase) {
        if (passphrase.isEmpty()) {
            throw new IllegalArgumentException("an empty passphrase");
        }
        database.closed(() -> {
            if (!folder.hasStore()) {
                access.give(passphrase);
                return true;
            }
            MasterKey key = access.unlock();
            if (key != null) {
                KeyFile.write(folder, KeyFile.read(folder).ring().rewrapped(key, passphrase));
                return true;
            }
            KeyRing.Made made = KeyRing.make(passphrase);
            Conversion.run(folder, null, made.key(), () -> KeyFile.write(folder, made.ring()));
            access.take(made.key());
            onlyBackup();
            return true;
        });
    }

    /** Decrypts the store. Nothing that was kept of it before is decrypted, and the passwords of publications are kept no longer. */
    public void remove() {
        boolean decrypted = database.closed(() -> {
            MasterKey key = access.unlock();
            if (key == null) {
                return false;
            }
            Conversion.run(folder, key, null, () -> {});
            access.take(null);
            KeyFile.remove(folder);
            onlyBackup();
            return true;
        });
        if (decrypted) {
            database.write(handle -> handle.execute("UPDATE publication SET kept_password = NULL"));
        }
    }

    /** Backups from before the passphrase was set or removed would tell, or could not be opened any more. */
    private void onlyBackup() throws IOException, SQLException {
        try (Connection connection = Connections.open(folder.database(), access.key()); Statement last = connection.createStatement()) {
            Backups backups = new Backups(folder, database.clock());
            backups.removeAllBut(backups.keep(connection, Schema.version(connection), access.seal()));
            last.execute("SHUTDOWN IMMEDIATELY");
        }
    }

    /** A new recovery key, to be shown once; the one before opens nothing any more. */
    public RecoveryKey newRecoveryKey() {
        return database.closed(() -> {
            MasterKey key = sealedKey();
            KeyRing.Recoverable made = KeyFile.read(folder).ring().recoverable(key);
            KeyFile.write(folder, made.ring());
            return made.recovery();
        });
    }

    /** A key for what else is kept beside the database; empty if it lies in the clear or is not there. The caller wipes it. */
    public Optional<MasterKey> key() {
        return database.opened(() -> Optional.ofNullable(access.key()).map(MasterKey::copy));
    }

    /** Ends all work and wipes the key: nothing can be read until {@link #unlock}. A store in the clear cannot be locked. */
    public void lock() {
        if (isSealed()) {
            database.closed(() -> {
                access.close();
                return true;
            });
        }
    }

    /**
     * Opens a locked store.
     *
     * @throws StoreUnusable
     *             if it is another passphrase
     */
    public void unlock(Passphrase passphrase) {
        database.closed(() -> {
            access.give(passphrase);
            try {
                return access.unlock() != null;
            } catch (StoreUnusable wrong) {
                access.close();
                throw wrong;
            }
        });
    }

    private MasterKey sealedKey() throws IOException {
        MasterKey key = access.unlock();
        if (key == null) {
            throw new StoreUnusable(folder.root(), StoreFault.NOT_SEALED, null);
        }
        return key;
    }
}
