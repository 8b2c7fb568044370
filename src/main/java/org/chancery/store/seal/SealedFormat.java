package org.chancery.store.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Octets sealed under a store's key, readable with nothing but this description: the line {@link #FIRST_LINE}; the length of the key ring in
 * four octets (big endian) and the ring as text; a salt of 16 octets; then parts. A part is its length in four octets, whose highest bit is
 * set in the last one, and so many octets of AES-256-GCM with their tag at the end. Its nonce is eight octets 0 and its number, from 0, in
 * four; its additional data are its four octets of length. The key is HMAC-SHA256, under the master key, of the words {@code sealed }, the salt
 * in hexadecimal digits and one octet 1.
 */
final class SealedFormat {
    static final String FIRST_LINE = "chancery-sealed 1\n";
    static final int SALT = 16;
    static final int PART = 64 << 10;
    static final int TAG = 16;
    static final int LAST = 1 << 31;
    static final int LONGEST_RING = 16 << 10;

    private SealedFormat() {}

    static byte[] firstLine() {
        return FIRST_LINE.getBytes(StandardCharsets.US_ASCII);
    }

    static SecretKey key(MasterKey master, byte[] salt) {
        return master.keyFor("sealed " + HexFormat.of().formatHex(salt));
    }

    static byte[] part(int mode, SecretKey key, int number, int length, byte[] octets, int count) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, ByteBuffer.allocate(12).putInt(8, number).array()));
        cipher.updateAAD(ByteBuffer.allocate(4).putInt(0, length).array());
        return cipher.doFinal(octets, 0, count);
    }
}
