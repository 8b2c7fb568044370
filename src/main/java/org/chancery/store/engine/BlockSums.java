package org.chancery.store.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * How the blocks of a database were when it was last closed in order, as CRC-32C. While somebody writes there are none, since H2 moves its
 * chunks about; a store that was killed has none until it is closed again. They see what H2 does not: in a plain file it answers most flipped
 * bits with wrong data (measured).
 */
final class BlockSums {
    static final int BLOCK = 256 << 10;
    private static final String FIRST_LINE = "chancery-sums 1";

    private BlockSums() {}

    /** What the blocks say of the file. */
    enum Finding {
        /** It is as it was when it was closed. */
        AS_CLOSED,
        /** Something other than Chancery has changed it since. */
        CHANGED,
        /** Nobody can say: it was not closed, or by a version that kept no sums, or the sums are damaged themselves. */
        UNKNOWN
    }

    static void write(StoreFolder folder) throws IOException {
        StringBuilder lines = new StringBuilder(FIRST_LINE).append('\n').append(Files.size(folder.file())).append('\n');
        for (long sum : sums(folder.file())) {
            lines.append(hex(sum)).append('\n');
        }
        String last = "sum " + hex(sum(lines.toString())) + "\n";
        Path aside = folder.root().resolve("chancery.sums.new");
        Files.writeString(aside, lines + last, StandardCharsets.US_ASCII);
        Files.move(aside, folder.sums(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** To be called before the first octet is written: sums that outlive a change would call it damage. */
    static void forget(StoreFolder folder) throws IOException {
        if (Files.deleteIfExists(folder.sums())) {
            StoreFolder.syncNames(folder.root());
        }
    }

    static Finding compare(StoreFolder folder) throws IOException {
        if (!Files.isRegularFile(folder.sums())) {
            return Finding.UNKNOWN;
        }
        List<String> kept = new String(Files.readAllBytes(folder.sums()), StandardCharsets.ISO_8859_1).lines().toList();
        if (kept.size() < 3 || !kept.getFirst().equals(FIRST_LINE) || !kept.getLast().equals("sum " + hex(sum(String.join("\n", kept
                .subList(0, kept.size() - 1)) + "\n")))) {
            return Finding.UNKNOWN;
        }
        if (!kept.get(1).equals(String.valueOf(Files.size(folder.file())))) {
            return Finding.CHANGED;
        }
        List<String> now = sums(folder.file()).stream().map(BlockSums::hex).toList();
        return now.equals(kept.subList(2, kept.size() - 1)) ? Finding.AS_CLOSED : Finding.CHANGED;
    }

    private static List<Long> sums(Path file) throws IOException {
        List<Long> sums = new ArrayList<>();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            int read;
            do {
                block.clear();
                do {
                    read = in.read(block);
                } while (read >= 0 && block.hasRemaining());
                block.flip();
                CRC32C sum = new CRC32C();
                sum.update(block);
                sums.add(sum.getValue());
            } while (read >= 0);
        }
        return sums;
    }

    private static long sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        return sum.getValue();
    }

    private static String hex(long sum) {
        return String.format(Locale.ROOT, "%08x", sum);
    }
}
