package org.chancery.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.seal.MasterKey;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;

/** Makes a closed database over under another key, or in the clear. The old file stays until the new one is whole. */
final class Conversion {
    private Conversion() {}

    /**
     * @param from
     *            the key of the file that is there, null if it lies in the clear
     * @param to
     *            the key of the file to be made, null for one in the clear
     * @param between
     *            what has to be on the disk before the new file takes the old one's place
     */
    static void run(StoreFolder folder, @Nullable MasterKey from, @Nullable MasterKey to, Step between) throws IOException, SQLException {
        Path making = folder.making();
        clear(making);
        try {
            Files.createDirectories(making);
            Path made = Files.copy(folder.file(), making.resolve(folder.file().getFileName()), StandardCopyOption.REPLACE_EXISTING);
            change(making, folder.database().getFileName().toString(), from, to);
            try (FileChannel written = FileChannel.open(made, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            between.run();
            BlockSums.forget(folder);
            Files.move(made, folder.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            StoreFolder.syncNames(folder.root());
            BlockSums.write(folder);
        } finally {
            clear(making);
        }
    }

    /** Something that is done on the disk. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private static void change(Path folder, String name, @Nullable MasterKey from, @Nullable MasterKey to) throws SQLException {
        char[] before = from == null ? null : from.databasePassword();
        char[] after = to == null ? null : to.databasePassword();
        try {
            ChangeFileEncryption.execute(folder.toString(), name, "AES", before, after, true);
        } finally {
            wipe(before);
            wipe(after);
        }
    }

    private static void wipe(char @Nullable [] characters) {
        if (characters != null) {
            Arrays.fill(characters, '\0');
        }
    }

    /** Also what a killed process left. */
    static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
