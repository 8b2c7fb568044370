package org.chancery.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The 256 random bits under which a store lies. They never change while it lives, so that a new passphrase or recovery key only wraps them
 * anew; each use has a key of its own that is derived from them (HMAC-SHA256 over the name of the use, as HKDF-Expand of RFC 5869 does it).
 */
public final class MasterKey implements AutoCloseable {
    static final int OCTETS = 32;

    private final byte[] octets;

    private MasterKey(byte[] octets) {
        this.octets = octets;
    }

    static MasterKey random(SecureRandom random) {
        byte[] octets = new byte[OCTETS];
        random.nextBytes(octets);
        return new MasterKey(octets);
    }

    /** @param octets are taken over */
    static MasterKey of(byte[] octets) {
        return new MasterKey(octets);
    }

    byte[] octets() {
        return octets;
    }

    public MasterKey copy() {
        return new MasterKey(octets.clone());
    }

    /** For the database's own cipher, in characters without a space, since the database parts its two passwords there. */
    public char[] databasePassword() {
        byte[] derived = derived("database");
        char[] text = new char[derived.length * 2];
        for (int i = 0; i < derived.length; i++) {
            text[2 * i] = HexFormat.of().toHighHexDigit(derived[i]);
            text[2 * i + 1] = HexFormat.of().toLowHexDigit(derived[i]);
        }
        Arrays.fill(derived, (byte) 0);
        return text;
    }

    SecretKey keyFor(String use) {
        byte[] derived = derived(use);
        try {
            return new SecretKeySpec(derived, "AES");
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    private byte[] derived(String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(octets, "HmacSHA256"));
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(new byte[]{1});
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        Arrays.fill(octets, (byte) 0);
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
