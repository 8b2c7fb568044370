package org.chancery.store.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.seal.KeyRing;

/** The key ring of a store, in a file beside its database. */
final class KeyFile {
    private static final int LONGEST = 64 << 10;

    private KeyFile() {}

    static boolean isThere(StoreFolder folder) {
        return Files.exists(folder.keyFile());
    }

    /**
     * @throws StoreUnusable
     *             if it is missing or both its halves are damaged
     */
    static KeyRing.Read read(StoreFolder folder) {
        try (var in = Files.newInputStream(folder.keyFile())) {
            return KeyRing.parse(in.readNBytes(LONGEST)).orElseThrow(() -> new StoreUnusable(folder.root(), StoreFault.KEY_LOST, null));
        } catch (NoSuchFileException missing) {
            throw new StoreUnusable(folder.root(), StoreFault.KEY_LOST, missing);
        } catch (IOException unreadable) {
            throw Faults.of(folder.root(), unreadable);
        }
    }

    /** Written aside and moved over, and on the disk when this returns. */
    static void write(StoreFolder folder, KeyRing ring) throws IOException {
        Path aside = folder.root().resolve("chancery.key.new");
        try (FileChannel out = FileChannel.open(aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer octets = ByteBuffer.wrap(ring.octets());
            while (octets.hasRemaining()) {
                out.write(octets);
            }
            out.force(true);
        }
        Files.move(aside, folder.keyFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        StoreFolder.syncNames(folder.root());
    }

    static void remove(StoreFolder folder) throws IOException {
        Files.deleteIfExists(folder.keyFile());
        StoreFolder.syncNames(folder.root());
    }
}
