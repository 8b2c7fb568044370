package org.chancery.store.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A short secret sealed under a store's key: a nonce of 12 random octets, then the secret in UTF-8 under AES-256-GCM. What it is for goes into
 * the additional data, so that it opens in no other place.
 */
public final class SealedSecret {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String USE = "secret";

    private SealedSecret() {}

    /**
     * @param purpose
     *            what it is for
     * @param secret
     *            stays the caller's
     */
    public static byte[] seal(MasterKey master, String purpose, char[] secret) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        ByteBuffer plain = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        try {
            byte[] sealed = run(Cipher.ENCRYPT_MODE, master, purpose, nonce, plain.array(), 0, plain.limit());
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } finally {
            Arrays.fill(plain.array(), (byte) 0);
        }
    }

    /** The caller wipes it; empty if it was sealed under another key or for another purpose, or was changed. */
    public static Optional<char[]> open(MasterKey master, String purpose, byte[] sealed) {
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        byte[] plain;
        try {
            plain = run(Cipher.DECRYPT_MODE, master, purpose, Arrays.copyOf(sealed, NONCE), sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(plain));
        char[] secret = new char[text.remaining()];
        text.get(secret);
        Arrays.fill(text.array(), '\0');
        Arrays.fill(plain, (byte) 0);
        return Optional.of(secret);
    }

    private static byte[] run(int mode, MasterKey master, String purpose, byte[] nonce, byte[] octets, int from, int count)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, master.keyFor(USE), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(octets, from, count);
    }
}
