package org.chancery.store.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.store.seal.KeyRing;
import org.chancery.store.seal.MasterKey;
import org.chancery.store.seal.SealedInputStream;
import org.chancery.store.seal.SealedOutputStream;
import org.jspecify.annotations.Nullable;

/** A backup in a file: its lines in UTF-8, packed by gzip, and that sealed if the store is. */
public final class BackupFile {
    private static final int BUFFER = 1 << 16;

    private BackupFile() {}

    /**
     * What seals a backup.
     *
     * @param ring
     *            goes into the backup, so that the passphrase of its day opens it
     */
    public record Seal(MasterKey key, KeyRing ring) {}

    /** Writes, syncs, reads back and compares with the database row by row. The file must not be seen under its name before this returns. */
    public static void write(Path file, Connection connection, BackupHead head, @Nullable Seal seal) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            OutputStream raw = new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)), BUFFER);
            try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(seal == null ? raw : new SealedOutputStream(raw, seal
                    .key(), seal.ring()), BUFFER), BUFFER)) {
                BackupLines.write(connection, head, line -> Unchecked.run(() -> {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                }));
            }
            channel.force(true);
        }
        compare(file, connection, head, seal);
    }

    private static void compare(Path file, Connection connection, BackupHead head, @Nullable Seal seal) throws IOException, SQLException {
        try (BufferedReader reader = open(file, ring -> java.util.Objects.requireNonNull(seal).key().copy())) {
            BackupLines.write(connection, head, line -> Unchecked.run(() -> {
                if (!line.equals(reader.readLine())) {
                    throw new IOException("what was written cannot be read back");
                }
            }));
            if (reader.readLine() != null) {
                throw new IOException("more is read back than was written");
            }
        }
    }

    /**
     * The lines of a backup.
     *
     * @param opener
     *            finds the key of a sealed one; may throw when the passphrase is another
     */
    public static BufferedReader open(Path file, Function<KeyRing, MasterKey> opener) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            InputStream packed = isSealed(raw) ? new BufferedInputStream(new SealedInputStream(raw, opener), BUFFER) : raw;
            return new BufferedReader(new InputStreamReader(new GZIPInputStream(packed, BUFFER), StandardCharsets.UTF_8.newDecoder()),
                    BUFFER);
        } catch (IOException | RuntimeException broken) {
            raw.close();
            throw broken;
        }
    }

    /** Whether a sealed backup lies under that key, as far as its first part tells. */
    public static boolean opens(Path file, MasterKey key) {
        try (BufferedReader lines = open(file, ring -> key.copy())) {
            return true;
        } catch (IOException another) {
            return false;
        }
    }

    private static boolean isSealed(InputStream raw) throws IOException {
        raw.mark(BUFFER);
        byte[] beginning = raw.readNBytes(SealedInputStream.beginningLength());
        raw.reset();
        return SealedInputStream.isSealed(beginning);
    }

    /** The channel is synced after the streams on it are closed. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            out.write(octets, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
