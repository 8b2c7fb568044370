package org.chancery.store.seal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * Reads what was sealed, part by part, and gives out nothing of a part that was changed. An {@link IOException} says that it was changed, cut
 * off, or never whole.
 */
public final class SealedInputStream extends InputStream {
    private final DataInputStream in;
    private final KeyRing ring;
    private final SecretKey key;
    private byte[] part = new byte[0];
    private int at;
    private int number;
    private boolean last;

    /** @param opener finds the master key of a ring; may throw when the passphrase is another */
    public SealedInputStream(InputStream in, Function<KeyRing, MasterKey> opener) throws IOException {
        this.in = new DataInputStream(in);
        if (!Arrays.equals(this.in.readNBytes(SealedFormat.FIRST_LINE.length()), SealedFormat.firstLine())) {
            throw new IOException("not sealed by Chancery");
        }
        int length = this.in.readInt();
        if (length < 0 || length > SealedFormat.LONGEST_RING) {
            throw new IOException("no key ring");
        }
        ring = KeyRing.parse(this.in.readNBytes(length)).orElseThrow(() -> new IOException("no key ring")).ring();
        byte[] salt = this.in.readNBytes(SealedFormat.SALT);
        try (MasterKey master = opener.apply(ring)) {
            key = SealedFormat.key(master, salt);
        }
    }

    /** Whether octets that begin so are sealed. */
    public static boolean isSealed(byte[] beginning) {
        byte[] line = SealedFormat.firstLine();
        return beginning.length >= line.length && Arrays.equals(beginning, 0, line.length, line, 0, line.length);
    }

    public static int beginningLength() {
        return SealedFormat.FIRST_LINE.length();
    }

    public KeyRing ring() {
        return ring;
    }

    @Override
    public int read() throws IOException {
        return fill() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int now = Math.min(length, part.length - at);
        System.arraycopy(part, at, octets, offset, now);
        at += now;
        return now;
    }

    private boolean fill() throws IOException {
        while (at == part.length) {
            if (last) {
                return false;
            }
            next();
        }
        return true;
    }

    private void next() throws IOException {
        int length = in.readInt();
        int count = length & ~SealedFormat.LAST;
        if (count < SealedFormat.TAG || count > SealedFormat.PART + SealedFormat.TAG) {
            throw new IOException("a sealed part was changed");
        }
        byte[] sealed = in.readNBytes(count);
        try {
            part = SealedFormat.part(Cipher.DECRYPT_MODE, key, number, length, sealed, sealed.length);
        } catch (GeneralSecurityException changed) {
            throw new IOException("a sealed part was changed", changed);
        }
        at = 0;
        number++;
        last = length < 0;
        if (last && in.read() >= 0) {
            throw new IOException("something follows what was sealed");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
