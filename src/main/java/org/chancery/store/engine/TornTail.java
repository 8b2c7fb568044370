package org.chancery.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a power cut leaves of the last write into an encrypted file, whose blocks are always whole. H2 2.5.252 takes a piece of a block for the
 * end of the block before it, no longer sees that one, and goes back to the save before the last.
 */
final class TornTail {
    /** Octets of a block. */
    private static final int BLOCK = 4096;

    private TornTail() {}

    /** Takes it off the file if there is one. Nothing else may have the file open. */
    static void cutOff(Path file) throws IOException {
        long size = Files.size(file);
        if (size % BLOCK != 0) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(size - size % BLOCK);
                channel.force(true);
            }
        }
    }
}
