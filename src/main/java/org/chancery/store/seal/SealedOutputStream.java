package org.chancery.store.seal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Seals what is written to it, in the form of {@link SealedFormat}. What was not closed cannot be read as a whole. */
public final class SealedOutputStream extends OutputStream {
    private final DataOutputStream out;
    private final SecretKey key;
    private final byte[] part = new byte[SealedFormat.PART];
    private int filled;
    private int number;
    private boolean closed;

    public SealedOutputStream(OutputStream out, MasterKey master, KeyRing ring) throws IOException {
        this.out = new DataOutputStream(out);
        byte[] salt = new byte[SealedFormat.SALT];
        new SecureRandom().nextBytes(salt);
        key = SealedFormat.key(master, salt);
        byte[] kept = ring.octets();
        this.out.write(SealedFormat.firstLine());
        this.out.writeInt(kept.length);
        this.out.write(kept);
        this.out.write(salt);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == part.length) {
                send(false);
            }
            int now = Math.min(left, part.length - filled);
            System.arraycopy(octets, from, part, filled, now);
            filled += now;
            from += now;
            left -= now;
        }
    }

    private void send(boolean last) throws IOException {
        int length = filled + SealedFormat.TAG | (last ? SealedFormat.LAST : 0);
        try {
            byte[] sealed = SealedFormat.part(Cipher.ENCRYPT_MODE, key, number, length, part, filled);
            out.writeInt(length);
            out.write(sealed);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        number++;
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            send(true);
        } finally {
            Arrays.fill(part, (byte) 0);
        }
    }
}
