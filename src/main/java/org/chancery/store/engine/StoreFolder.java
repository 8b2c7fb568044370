package org.chancery.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;

/** Where the files of a store lie. */
record StoreFolder(Path root) {
    private static final String SUFFIX = ".mv.db";
    private static final int BLOCK = 4096;
    private static final byte[] CHUNK = "chunk:".getBytes(StandardCharsets.ISO_8859_1);

    static StoreFolder of(Path folder) {
        return new StoreFolder(folder.toAbsolutePath().normalize());
    }

    /** The database as H2 names it, without the suffix of its file. */
    Path database() {
        return root.resolve("chancery");
    }

    Path file() {
        return root.resolve("chancery" + SUFFIX);
    }

    /** Where a database is made or migrated before it takes its place. */
    Path aside() {
        return root.resolve("chancery.new");
    }

    Path asideFile() {
        return root.resolve("chancery.new" + SUFFIX);
    }

    Path lock() {
        return root.resolve("chancery.lock");
    }

    Path copies() {
        return root.resolve("copies");
    }

    boolean hasStore() {
        return Files.exists(file());
    }

    /** Refuses a path that cannot be a store's folder, or a file in it that is no store. */
    void check() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StoreUnusable(root, StoreFault.NOT_A_STORE, null);
        }
        if (!hasStore()) {
            return;
        }
        if (!Files.isRegularFile(file())) {
            throw new StoreUnusable(root, StoreFault.NOT_A_STORE, null);
        }
        try (InputStream in = Files.newInputStream(file())) {
            byte[] head = in.readNBytes(2 * BLOCK);
            if (!startsAt(head, 0) && !startsAt(head, BLOCK)) {
                throw new StoreUnusable(root, head.length < 2 * BLOCK ? StoreFault.NOT_A_STORE : looksLike(head), null);
            }
        } catch (IOException unreadable) {
            throw Faults.of(root, unreadable);
        }
        checkContent();
    }

    /** H2 takes a file in which it finds no chunk at all for a new one and would begin to write in it. */
    private void checkContent() {
        try (FileChannel file = FileChannel.open(file(), StandardOpenOption.READ)) {
            ByteBuffer start = ByteBuffer.allocate(CHUNK.length);
            for (long at = 2 * BLOCK; at < file.size(); at += BLOCK) {
                file.read(start.clear(), at);
                if (Arrays.equals(start.array(), CHUNK)) {
                    return;
                }
            }
        } catch (IOException unreadable) {
            throw Faults.of(root, unreadable);
        }
        throw new StoreUnusable(root, StoreFault.DAMAGED, null);
    }

    /** H2 writes its header twice; a file with some of its words was a store once. */
    private static StoreFault looksLike(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains("blockSize:") || text.contains("fletcher:") ? StoreFault.DAMAGED : StoreFault.NOT_A_STORE;
    }

    private static boolean startsAt(byte[] head, int at) {
        return head.length >= at + 4 && head[at] == 'H' && head[at + 1] == ':';
    }

    /** Makes the names in a folder as durable as the files; not every platform can, and then it is the file system's own doing. */
    static void syncNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOnThisPlatform) {
            return;
        }
    }
}
