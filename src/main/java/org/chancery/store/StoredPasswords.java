package org.chancery.store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.KeptPasswords;
import org.chancery.agenda.Publication;
import org.chancery.store.engine.Database;
import org.chancery.store.engine.Protection;
import org.chancery.store.seal.MasterKey;
import org.chancery.store.seal.SealedSecret;

/**
 * Passwords of publications, each sealed under the store's key within the encrypted database: what an old page of a store whose passphrase was
 * removed still holds of them opens with nothing.
 */
final class StoredPasswords implements KeptPasswords {
    private final Database database;

    StoredPasswords(Database database) {
        this.database = database;
    }

    @Override
    public boolean isPossible() {
        return database.protection().isSealed();
    }

    @Override
    public boolean has(Publication publication) {
        Optional<char[]> found = find(publication);
        found.ifPresent(password -> Arrays.fill(password, '\0'));
        return found.isPresent();
    }

    @Override
    public Optional<char[]> find(Publication publication) {
        List<byte[]> sealed = isPossible() ? sealed(publication) : List.of();
        return sealed.isEmpty() ? Optional.empty() : withKey(key -> SealedSecret.open(key, purpose(publication), sealed.getFirst()));
    }

    private List<byte[]> sealed(Publication publication) {
        return database.read(List.of(), handle -> handle.createQuery("SELECT kept_password FROM publication WHERE name = :name"
                + " AND kept_password IS NOT NULL").bind("name", publication.name()).mapTo(byte[].class).list());
    }

    @Override
    public void keep(Publication publication, char[] password) {
        byte[] sealed = withKey(key -> Optional.of(SealedSecret.seal(key, purpose(publication), password))).orElseThrow();
        database.write(handle -> handle.createUpdate("UPDATE publication SET kept_password = :sealed WHERE name = :name").bind("name",
                publication.name()).bind("sealed", sealed).execute());
    }

    @Override
    public boolean forget(Publication publication) {
        return !sealed(publication).isEmpty() && database.write(handle -> handle.createUpdate(
                "UPDATE publication SET kept_password = NULL WHERE name = :name").bind("name", publication.name()).execute()) > 0;
    }

    /** A password goes to the user and the address for which it was kept, and to no other that somebody wrote beside it. */
    private static String purpose(Publication publication) {
        return "publication\n" + publication.name() + '\n' + Objects.toString(publication.user(), "") + '\n' + publication.target().text();
    }

    private <T> Optional<T> withKey(Function<MasterKey, Optional<T>> use) {
        Protection protection = database.protection();
        try (MasterKey key = protection.key().orElseThrow(() -> new StoreUnusable(protection.folder(), StoreFault.NOT_SEALED, null))) {
            return use.apply(key);
        }
    }
}
