package org.chancery.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The master key as a store keeps it beside its database and in every backup: wrapped by the passphrase and, if one was made, by the recovery
 * key. As text it stands there twice, each with its SHA-256, because a single flipped bit in the only one would lose everything.
 */
public record KeyRing(Wrapped byPassphrase, @Nullable Wrapped byRecoveryKey) {
    private static final String FIRST_LINE = "chancery-key 1 AES-256-GCM PBKDF2-HMAC-SHA256";
    private static final String SUM = "sha256 ";
    private static final String PASSPHRASE = "passphrase";
    private static final String RECOVERY = "recovery";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A key that was just made, and the ring that hands it out. */
    public record Made(KeyRing ring, MasterKey key) {}

    /** A recovery key, which is shown once and kept nowhere, and the ring that takes it. */
    public record Recoverable(KeyRing ring, RecoveryKey recovery) {}

    /** A new master key under that passphrase. Takes a good part of a second. */
    public static Made make(Passphrase passphrase) {
        MasterKey key = MasterKey.random(RANDOM);
        return new Made(new KeyRing(Wrapped.of(key, PASSPHRASE, passphrase, RANDOM), null), key);
    }

    /** The same key under another passphrase; the recovery key stays good. */
    public KeyRing rewrapped(MasterKey key, Passphrase passphrase) {
        return new KeyRing(Wrapped.of(key, PASSPHRASE, passphrase, RANDOM), byRecoveryKey);
    }

    /** With a new recovery key; one that was made before is good no longer. */
    public Recoverable recoverable(MasterKey key) {
        RecoveryKey made = RecoveryKey.random(RANDOM);
        try (Passphrase text = made.passphrase()) {
            return new Recoverable(new KeyRing(byPassphrase, Wrapped.of(key, RECOVERY, text, RANDOM)), made);
        }
    }

    public boolean hasRecoveryKey() {
        return byRecoveryKey != null;
    }

    /** The master key for the passphrase or for the recovery key; empty for neither. Takes a good part of a second. */
    public Optional<MasterKey> open(Passphrase given) {
        Optional<MasterKey> key = byPassphrase.unwrapped(given);
        if (key.isPresent() || byRecoveryKey == null) {
            return key;
        }
        return RecoveryKey.parse(given).flatMap(recovery -> {
            try (Passphrase text = recovery.passphrase()) {
                return byRecoveryKey.unwrapped(text);
            }
        });
    }

    public byte[] octets() {
        String once = once();
        return (once + once).getBytes(StandardCharsets.US_ASCII);
    }

    private String once() {
        String lines = FIRST_LINE + "\n" + byPassphrase.line() + "\n" + (byRecoveryKey == null ? "" : byRecoveryKey.line() + "\n");
        return lines + SUM + sum(lines) + "\n";
    }

    /** What is read of a ring. {@code whole} is false where one of its two halves is damaged. */
    public record Read(KeyRing ring, boolean whole) {}

    /** Empty if neither half can be read. */
    public static Optional<Read> parse(byte[] octets) {
        String text = new String(octets, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(FIRST_LINE); at >= 0; at = text.indexOf(FIRST_LINE, at + 1)) {
            Optional<KeyRing> half = half(text.substring(at));
            if (half.isPresent()) {
                return half.map(ring -> new Read(ring, Arrays.equals(ring.octets(), octets)));
            }
        }
        return Optional.empty();
    }

    private static Optional<KeyRing> half(String text) {
        int end = text.indexOf("\n" + SUM) + 1;
        String lines = text.substring(0, end);
        if (end == 0 || !text.startsWith(sum(lines) + "\n", end + SUM.length())) {
            return Optional.empty();
        }
        try {
            String[] each = lines.split("\n", -1);
            return Optional.of(new KeyRing(Wrapped.parse(each[1]), each[2].isEmpty() ? null : Wrapped.parse(each[2])));
        } catch (IllegalArgumentException written) {
            return Optional.empty();
        }
    }

    private static String sum(String lines) {
        return Sha256.hex(lines.getBytes(StandardCharsets.ISO_8859_1));
    }
}
