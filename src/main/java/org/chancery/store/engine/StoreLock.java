package org.chancery.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a store to one process, and in it to one user. The system lets go of it when the process dies, however it dies.
 */
final class StoreLock implements AutoCloseable {
    /** Closing any channel on a file drops the process's locks on it (POSIX), so a second one must never be opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(2_000);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Path key;
    private final @Nullable FileChannel channel;

    private StoreLock(Path key, @Nullable FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Waits a moment for a command that is about to end, then says that the store is in use. */
    static StoreLock take(StoreFolder folder) {
        Path key = key(folder);
        long giveUp = System.nanoTime() + PATIENCE;
        if (!HELD_HERE.add(key)) {
            throw new StoreUnusable(folder.root(), StoreFault.IN_USE, null);
        }
        boolean taken = false;
        try {
            FileChannel channel = open(folder);
            if (channel != null && !await(channel, giveUp)) {
                channel.close();
                throw new StoreUnusable(folder.root(), StoreFault.IN_USE, null);
            }
            taken = true;
            return new StoreLock(key, channel);
        } catch (IOException failed) {
            throw Faults.of(folder.root(), failed);
        } finally {
            if (!taken) {
                HELD_HERE.remove(key);
            }
        }
    }

    /** Null for a store in a folder that cannot be written, where nothing can go wrong between two that read. */
    private static @Nullable FileChannel open(StoreFolder folder) throws IOException {
        try {
            return FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileSystemException readOnly) {
            return nullIfThere(folder, readOnly);
        }
    }

    private static @Nullable FileChannel nullIfThere(StoreFolder folder, FileSystemException why) throws FileSystemException {
        if (folder.hasStore() && !Files.isWritable(folder.file())) {
            return null;
        }
        throw why;
    }

    private static boolean await(FileChannel channel, long giveUp) throws IOException {
        while (true) {
            if (tryLock(channel) != null) {
                return true;
            }
            if (System.nanoTime() > giveUp) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static Path key(StoreFolder folder) {
        try {
            return folder.root().toRealPath();
        } catch (IOException notThere) {
            return folder.root();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD_HERE.remove(key);
        }
    }
}
