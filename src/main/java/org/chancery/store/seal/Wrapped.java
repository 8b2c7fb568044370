package org.chancery.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A master key that only one passphrase unwraps: AES-256-GCM under a key that PBKDF2-HMAC-SHA256 (RFC 8018) derives from the passphrase.
 *
 * @param purpose
 *            what the passphrase is, so that one cannot stand in another's place
 * @param rounds
 *            of PBKDF2
 * @param salt
 *            16 random octets
 * @param nonce
 *            12 random octets
 * @param octets
 *            the wrapped key and its tag
 */
record Wrapped(String purpose, int rounds, byte[] salt, byte[] nonce, byte[] octets) {
    static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    Wrapped {
        if (rounds < ROUNDS || rounds > MOST_ROUNDS || salt.length != SALT || nonce.length != NONCE || octets.length != MasterKey.OCTETS
                + TAG_BITS / 8) {
            throw new IllegalArgumentException("no wrapped key");
        }
    }

    static Wrapped of(MasterKey key, String purpose, Passphrase passphrase, SecureRandom random) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            return new Wrapped(purpose, ROUNDS, salt, nonce, run(Cipher.ENCRYPT_MODE, purpose, ROUNDS, salt, nonce, passphrase, key
                    .octets()));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Empty if it is another passphrase. */
    Optional<MasterKey> unwrapped(Passphrase passphrase) {
        try {
            return Optional.of(MasterKey.of(run(Cipher.DECRYPT_MODE, purpose, rounds, salt, nonce, passphrase, octets)));
        } catch (AEADBadTagException another) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] run(int mode, String purpose, int rounds, byte[] salt, byte[] nonce, Passphrase passphrase, byte[] input)
            throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase.characters(), salt, rounds, 8 * MasterKey.OCTETS);
        byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((purpose + " " + rounds).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } finally {
            spec.clearPassword();
            Arrays.fill(derived, (byte) 0);
        }
    }

    String line() {
        Base64.Encoder text = Base64.getEncoder();
        return purpose + " " + rounds + " " + text.encodeToString(salt) + " " + text.encodeToString(nonce) + " " + text.encodeToString(
                octets);
    }

    /** @throws IllegalArgumentException if it is no such line */
    static Wrapped parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("no wrapped key");
        }
        Base64.Decoder text = Base64.getDecoder();
        return new Wrapped(parts[0], Integer.parseInt(parts[1]), text.decode(parts[2]), text.decode(parts[3]), text.decode(parts[4]));
    }
}
