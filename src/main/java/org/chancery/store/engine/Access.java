package org.chancery.store.engine;

import java.io.IOException;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.backup.BackupFile;
import org.chancery.store.seal.KeyRing;
import org.chancery.store.seal.MasterKey;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;

/**
 * How a store's database is opened: in the clear, or with the key that a passphrase hands out. The key stays for as long as the store is open,
 * the passphrase only until it has been used.
 */
final class Access implements AutoCloseable {
    private final StoreFolder folder;
    private @Nullable Passphrase given;
    private @Nullable MasterKey key;

    /** @param given stays the caller's */
    Access(StoreFolder folder, @Nullable Passphrase given) {
        this.folder = folder;
        this.given = given == null ? null : given.copy();
    }

    /** The key of the database that is there; null if it lies in the clear. */
    @Nullable
    MasterKey unlock() {
        if (!folder.isSealed()) {
            return null;
        }
        if (key == null) {
            KeyRing ring = KeyFile.read(folder).ring();
            key = opened(ring);
        }
        return key;
    }

    private MasterKey opened(KeyRing ring) {
        Passphrase passphrase = given;
        if (passphrase == null) {
            throw new StoreUnusable(folder.root(), StoreFault.PASSPHRASE_NEEDED, null);
        }
        MasterKey opened = ring.open(passphrase).orElseThrow(() -> new StoreUnusable(folder.root(), StoreFault.WRONG_PASSPHRASE, null));
        forgetPassphrase();
        return opened;
    }

    /**
     * The key for a database that is about to be made; null for one in the clear. A key that lies there without its database is taken if the
     * passphrase opens it and never overwritten, since the database may turn up again.
     */
    @Nullable
    MasterKey create() throws IOException {
        Passphrase passphrase = given;
        if (passphrase == null) {
            return null;
        }
        if (KeyFile.isThere(folder)) {
            key = opened(KeyFile.read(folder).ring());
            return key;
        }
        KeyRing.Made made = KeyRing.make(passphrase);
        KeyFile.write(folder, made.ring());
        take(made.key());
        return made.key();
    }

    /** The key under which the database lies from now on; null if it lies in the clear. */
    void take(@Nullable MasterKey now) {
        forgetPassphrase();
        if (key != null && key != now) {
            key.close();
        }
        key = now;
    }

    /** Tries another passphrase at the next opening. */
    void give(Passphrase passphrase) {
        forgetPassphrase();
        given = passphrase.copy();
    }

    @Nullable
    MasterKey key() {
        return key;
    }

    /** What seals a backup of the database that is open; null if it lies in the clear. */
    BackupFile.@Nullable Seal seal() {
        return key == null ? null : new BackupFile.Seal(key, KeyFile.read(folder).ring());
    }

    private void forgetPassphrase() {
        if (given != null) {
            given.close();
            given = null;
        }
    }

    /** Wipes what opens the store. */
    @Override
    public void close() {
        take(null);
    }
}
