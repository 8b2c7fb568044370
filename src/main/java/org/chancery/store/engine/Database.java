package org.chancery.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.seal.MasterKey;
import org.chancery.store.seal.Passphrase;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One store's database. A folder without one reads as empty and gets one at the first write. Whatever is answered by {@link #write} is on
 * the disk. After a fault the file is closed and the next call opens it again, with everything that had been answered.
 */
public final class Database implements AutoCloseable {
    /** A file of more bytes than this is made smaller when it is closed: each save leaves its old pages behind. */
    private static final long ROOMY = 8L << 20;
    private static final long SUMMED = 64L << 20;

    private final StoreFolder folder;
    private final Clock clock;
    private final Access access;
    private final Upkeep upkeep;
    private final StoreThread thread = new StoreThread();
    private @Nullable StoreLock lock;
    private @Nullable Handle open;
    private boolean changed;
    private BlockSums.Finding finding = BlockSums.Finding.UNKNOWN;
    private volatile boolean ended;

    private Database(StoreFolder folder, Clock clock, @Nullable Passphrase passphrase, Upkeep upkeep) {
        this.folder = folder;
        this.clock = clock;
        this.access = new Access(folder, passphrase);
        this.upkeep = upkeep;
    }

    /**
     * Opens what is there.
     *
     * @param passphrase
     *            of the store that is there, or under which one is to be made; stays the caller's. Null for a store in the clear
     * @param upkeep
     *            done in the transaction of each change
     * @throws StoreUnusable
     *             if something is there that cannot be used
     */
    public static Database at(Path path, Clock clock, @Nullable Passphrase passphrase, Upkeep upkeep) {
        Database database = unopened(path, clock, passphrase, upkeep);
        try {
            database.thread.call(() -> database.guarded(() -> database.openIfThere() != null));
        } catch (RuntimeException unusable) {
            database.access.close();
            throw unusable;
        }
        return database;
    }

    /** Without a look at what is there, which is opened when it is first asked for: also for a store that cannot be used any more. */
    public static Database unopened(Path path, Clock clock, @Nullable Passphrase passphrase, Upkeep upkeep) {
        return new Database(StoreFolder.of(path), clock, passphrase, upkeep);
    }

    /** The passphrase of this store, and what can be done with it. */
    public Protection protection() {
        return new Protection(this, folder, access);
    }

    /** Its backups, and what the file says of itself. */
    public Safekeeping safekeeping() {
        return new Safekeeping(this, folder, access, clock, upkeep);
    }

    public Clock clock() {
        return clock;
    }

    /** Reads, or answers {@code ifEmpty} while there is no store yet. */
    public <T> T read(T ifEmpty, Work<T> work) {
        return thread.call(() -> guarded(() -> {
            Handle handle = openIfThere();
            return handle == null ? ifEmpty : work.run(handle);
        }));
    }

    /** Does all of the work or nothing of it, and answers when it is on the disk. */
    public <T> T write(Work<T> work) {
        return thread.call(() -> guarded(() -> {
            Handle handle = openOrCreate();
            begin();
            long[] number = new long[1];
            T result = handle.inTransaction(open -> {
                T answer = work.run(open);
                upkeep.afterChange(open);
                number[0] = SaveMark.count(open);
                return answer;
            });
            handle.execute("CHECKPOINT SYNC");
            SaveMark.write(folder, number[0]);
            return result;
        }));
    }

    /** Nothing is written into a file that something else has changed: the change could not be told from damage any more. */
    private void begin() throws IOException {
        if (finding == BlockSums.Finding.CHANGED) {
            throw new StoreUnusable(folder.root(), StoreFault.DAMAGED, null);
        }
        if (!changed) {
            BlockSums.forget(folder);
            changed = true;
        }
    }

    /** What the sums of its blocks, or the mark of its last save, said when the file was opened. */
    BlockSums.Finding finding() {
        return finding;
    }

    /** Does something with the file open if it can be opened. */
    <T> T either(Step<T> step) {
        try {
            thread.call(() -> guarded(() -> openIfThere() != null));
        } catch (StoreUnusable unreadable) {
            return thread.call(() -> guarded(step));
        }
        return thread.call(() -> guarded(step));
    }

    /** Does something that needs the file open, if there is one. */
    <T> T opened(Step<T> step) {
        return thread.call(() -> guarded(() -> {
            openIfThere();
            return step.run();
        }));
    }

    /** Does something with the file while it is closed, but held. The next call opens it again. */
    <T> T closed(Step<T> step) {
        return thread.call(() -> guarded(() -> {
            finish();
            boolean there = Files.isDirectory(folder.root());
            lock = there ? StoreLock.take(folder) : null;
            try {
                return step.run();
            } finally {
                unlock();
            }
        }));
    }

    /** Closes the file; keeps a backup if something was changed and the newest one is old. */
    @Override
    public void close() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            thread.call(() -> guarded(() -> {
                finish();
                return true;
            }));
        } finally {
            access.close();
            thread.end();
        }
    }

    /** A part of the work that may fail as the database or the file system does. */
    @FunctionalInterface
    interface Step<T> {
        T run() throws SQLException, IOException;
    }

    private <T> T guarded(Step<T> step) {
        try {
            return step.run();
        } catch (ChanceryFailure.StaleEvent | ChanceryFailure.UnreadableInput | ChanceryFailure.UnwritableOutput expected) {
            throw expected;
        } catch (SQLException | IOException | RuntimeException thrown) {
            RuntimeException found = Faults.of(folder.root(), thrown);
            RuntimeException known = finding == BlockSums.Finding.CHANGED && !(found instanceof ChanceryFailure) ? new StoreUnusable(folder
                    .root(), StoreFault.DAMAGED, thrown) : found;
            if (known instanceof StoreUnusable) {
                abandon();
            }
            throw known;
        }
    }

    private @Nullable Handle openIfThere() throws SQLException {
        if (open == null) {
            folder.check();
            if (folder.hasStore()) {
                open = openThere();
            }
        }
        return open;
    }

    private Handle openOrCreate() throws SQLException, IOException {
        Handle there = openIfThere();
        if (there != null) {
            return there;
        }
        makeFolder();
        lock = StoreLock.take(folder);
        if (!folder.hasStore()) {
            create();
        }
        Handle made = openLocked();
        open = made;
        return made;
    }

    private Handle openThere() throws SQLException {
        lock = StoreLock.take(folder);
        return openLocked();
    }

    private Handle openLocked() throws SQLException {
        MasterKey key = access.unlock();
        folder.checkContent(key);
        finding = find();
        if (key != null && finding != BlockSums.Finding.CHANGED) {
            cutTornTail();
        }
        Connection connection = connected(key);
        int version = Schema.version(connection);
        if (version == Schema.CURRENT) {
            return marked(Connections.handle(connection));
        }
        try (Statement last = connection.createStatement()) {
            if (version > 0 && version < Schema.CURRENT && finding != BlockSums.Finding.CHANGED) {
                new Backups(folder, clock).keep(connection, version, access.seal());
            }
            last.execute("SHUTDOWN IMMEDIATELY");
        } catch (IOException failed) {
            throw Faults.of(folder.root(), failed);
        }
        if (version > Schema.CURRENT) {
            throw new StoreUnusable(folder.root(), StoreFault.NEWER_VERSION, null);
        }
        if (version <= 0) {
            // Stores take their place when they are whole, so one without tables has lost them.
            throw new StoreUnusable(folder.root(), version < 0 ? StoreFault.NOT_A_STORE : StoreFault.DAMAGED, null);
        }
        if (finding == BlockSums.Finding.CHANGED) {
            throw new StoreUnusable(folder.root(), StoreFault.DAMAGED, null);
        }
        upgrade(key);
        return Connections.handle(Connections.open(folder.database(), key));
    }

    private Handle marked(Handle handle) {
        try {
            if (SaveMark.tellsOfMore(folder, handle)) {
                finding = BlockSums.Finding.CHANGED;
            }
            return handle;
        } catch (IOException | RuntimeException unreadable) {
            handle.close();
            throw Faults.of(folder.root(), unreadable);
        }
    }

    /** Whatever goes wrong while the database reads its own catalogue is no fault of ours. */
    private Connection connected(@Nullable MasterKey key) throws SQLException {
        try {
            return Connections.open(folder.database(), key);
        } catch (SQLException | RuntimeException broken) {
            RuntimeException known = Faults.of(folder.root(), broken);
            throw known instanceof ChanceryFailure ? known : new StoreUnusable(folder.root(), StoreFault.DAMAGED, broken);
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder.root());
        } catch (IOException impossible) {
            throw new StoreUnusable(folder.root(), StoreFault.CANNOT_CREATE, impossible);
        }
    }

    private void create() throws IOException {
        new Making(folder, upkeep).create(access.create());
    }

    /** Tables that a migration does not fit are not those that their version says; the file stays as it was. */
    private void upgrade(@Nullable MasterKey key) {
        try {
            new Making(folder, upkeep).upgrade(key);
        } catch (IOException | SQLException | RuntimeException failed) {
            RuntimeException known = Faults.of(folder.root(), failed);
            throw known instanceof ChanceryFailure ? known : new StoreUnusable(folder.root(), StoreFault.DAMAGED, failed);
        }
    }

    /** A large file is read through by a check only, since every start would wait for it. */
    private BlockSums.Finding find() {
        try {
            return Files.size(folder.file()) > SUMMED ? BlockSums.Finding.UNKNOWN : BlockSums.compare(folder);
        } catch (IOException unreadable) {
            throw Faults.of(folder.root(), unreadable);
        }
    }

    private void cutTornTail() {
        try {
            TornTail.cutOff(folder.file());
        } catch (IOException refused) {
            throw Faults.of(folder.root(), refused);
        }
    }

    private void finish() throws SQLException, IOException {
        Handle handle = open;
        open = null;
        try {
            if (handle == null) {
                return;
            }
            if (!changed) {
                // Nothing to tidy: the file stays as it was, and a command that only reads ends at once.
                shut(handle, "SHUTDOWN IMMEDIATELY");
                return;
            }
            Backups backups = new Backups(folder, clock);
            if (backups.isDue()) {
                backups.keep(handle.getConnection(), Schema.CURRENT, access.seal());
            }
            shut(handle, Files.size(folder.file()) > ROOMY ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            BlockSums.write(folder);
            SaveMark.forget(folder);
            changed = false;
        } finally {
            unlock();
        }
    }

    /** Lets go of a file that has failed; what is not on the disk was never answered. */
    private void abandon() {
        Handle handle = open;
        open = null;
        try {
            if (handle != null) {
                shut(handle, "SHUTDOWN IMMEDIATELY");
            }
        } catch (SQLException | RuntimeException alreadyClosed) {
            return;
        } finally {
            unlockQuietly();
        }
    }

    private static void shut(Handle handle, String command) throws SQLException {
        try (Statement last = handle.getConnection().createStatement()) {
            last.execute(command);
        }
    }

    private void unlock() throws IOException {
        StoreLock held = lock;
        lock = null;
        if (held != null) {
            held.close();
        }
    }

    private void unlockQuietly() {
        try {
            unlock();
        } catch (IOException gone) {
            return;
        }
    }
}
