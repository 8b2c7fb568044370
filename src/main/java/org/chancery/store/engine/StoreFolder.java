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
import org.chancery.store.seal.MasterKey;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.jspecify.annotations.Nullable;

/** Where the files of a store lie. */
record StoreFolder(Path root) {
    private static final String SUFFIX = ".mv.db";
    private static final int BLOCK = 4096;
    private static final byte[] CHUNK = "chunk:".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] SEALED = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);

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

    /** Hands out the key of a sealed store; means nothing beside one in the clear. */
    Path keyFile() {
        return root.resolve("chancery.key");
    }

    /** Where a whole database is made over under another key; what a killed process left there is worth nothing. */
    Path making() {
        return root.resolve("chancery.making");
    }

    /** Where restoring is rehearsed, beside the store that is in use; what a killed process left there is worth nothing. */
    Path rehearsing() {
        return root.resolve("chancery.rehearsing");
    }

    Path lock() {
        return root.resolve("chancery.lock");
    }

    Path backups() {
        return root.resolve("backups");
    }

    /** Where the first version kept copies of the file. */
    Path copies() {
        return root.resolve("copies");
    }

    /** How the blocks of the file were when it was closed; not there while somebody writes. */
    Path sums() {
        return root.resolve("chancery.sums");
    }

    /** The number of the last save; not there once the file is closed in order. */
    Path saveMark() {
        return root.resolve("chancery.saves");
    }

    boolean hasStore() {
        return Files.exists(file());
    }

    /** Whether the database is encrypted, by how its file begins. */
    boolean isSealed() {
        if (!hasStore()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file())) {
            return Arrays.equals(in.readNBytes(SEALED.length), SEALED);
        } catch (IOException unreadable) {
            throw Faults.of(root, unreadable);
        }
    }

    /** Refuses a path that cannot be a store's folder, or a file in it that is no store. */
    void check() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StoreUnusable(root, StoreFault.NOT_A_STORE, null);
        }
        if (hasStore() && !Files.isRegularFile(file())) {
            throw new StoreUnusable(root, StoreFault.NOT_A_STORE, null);
        }
    }

    /** Refuses a database without its headers or without any content: H2 would take such a file for a new one and begin to write in it. */
    void checkContent(@Nullable MasterKey key) {
        try (FileChannel raw = FileChannel.open(file(), StandardOpenOption.READ); FileChannel file = clear(raw, key)) {
            ByteBuffer head = ByteBuffer.allocate((int) Math.min(2 * BLOCK, file.size()));
            readFully(file, head);
            if (!startsAt(head.array(), 0) && !startsAt(head.array(), BLOCK)) {
                throw new StoreUnusable(root, key != null ? StoreFault.DAMAGED : looksLike(head.array()), null);
            }
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

    private FileChannel clear(FileChannel raw, @Nullable MasterKey key) throws IOException {
        if (key == null) {
            return raw;
        }
        char[] password = key.databasePassword();
        try {
            return new FileEncrypt(file().toString(), FilePathEncrypt.getPasswordBytes(password), raw);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static void readFully(FileChannel file, ByteBuffer into) throws IOException {
        long at = 0;
        int read = 0;
        while (into.hasRemaining() && read >= 0) {
            read = file.read(into, at);
            at += read;
        }
    }

    /** H2 writes its header twice; a file with some of its words was a store once. */
    private static StoreFault looksLike(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean words = text.contains("blockSize:") || text.contains("fletcher:");
        return words && head.length == 2 * BLOCK ? StoreFault.DAMAGED : StoreFault.NOT_A_STORE;
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
