package org.chancery.store.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jdbi.v3.core.Handle;

/**
 * The number of the last save that was answered, beside the file. Where the newest pages of a file that was not closed in order are damaged,
 * H2 opens it as it was before the last saves and says nothing (measured); a number in it that is lower than the one beside it tells. Once the
 * file is closed in order {@link BlockSums} say more, and there is no mark.
 */
final class SaveMark {
    private static final Pattern LINE = Pattern.compile("chancery-saves 1 ([0-9a-f]{16}) ([0-9a-f]{8})\n");

    private SaveMark() {}

    /** Counts one more save, within its transaction. */
    static long count(Handle handle) {
        if (handle.execute("UPDATE saves SET number = number + 1") == 0) {
            handle.execute("INSERT INTO saves (one, number) VALUES (1, 1)");
        }
        return saves(handle);
    }

    private static long saves(Handle handle) {
        return handle.createQuery("SELECT number FROM saves").mapTo(Long.class).findOne().orElse(0L);
    }

    /**
     * To be called when that save is on the disk. Where the mark cannot be written, or a power cut takes it, the one before stays, which says
     * less but nothing wrong: a save must neither fail nor wait for its mark.
     */
    static void write(StoreFolder folder, long number) {
        byte[] line = line(number).getBytes(StandardCharsets.US_ASCII);
        try (FileChannel out = FileChannel.open(folder.saveMark(), StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            out.write(ByteBuffer.wrap(line), 0);
        } catch (IOException full) {
            return;
        }
    }

    static void forget(StoreFolder folder) throws IOException {
        Files.deleteIfExists(folder.saveMark());
    }

    /** Whether saves that were answered are not in the file. */
    static boolean tellsOfMore(StoreFolder folder, Handle handle) throws IOException {
        if (!Files.isRegularFile(folder.saveMark())) {
            return false;
        }
        Matcher line = LINE.matcher(new String(Files.readAllBytes(folder.saveMark()), StandardCharsets.ISO_8859_1));
        if (!line.matches()) {
            return false;
        }
        long number = Long.parseUnsignedLong(line.group(1), 16);
        return line(number).equals(line.group()) && saves(handle) < number;
    }

    private static String line(long number) {
        String said = String.format(Locale.ROOT, "chancery-saves 1 %016x", number);
        CRC32C sum = new CRC32C();
        sum.update(said.getBytes(StandardCharsets.US_ASCII));
        return said + String.format(Locale.ROOT, " %08x\n", sum.getValue());
    }
}
