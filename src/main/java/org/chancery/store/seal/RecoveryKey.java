package org.chancery.store.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Opens a store whose passphrase is forgotten; to be printed and locked away. Eight groups of four characters: 136 random bits and 24 bits by
 * which a slip of the pen is known. Letters and digits that look alike are one (Crockford's base 32).
 */
public final class RecoveryKey implements AutoCloseable {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_OCTETS = 17;
    private static final int SUM_OCTETS = 3;
    private static final int CHARACTERS = (RANDOM_OCTETS + SUM_OCTETS) * 8 / 5;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private final char[] characters;

    private RecoveryKey(char[] characters) {
        this.characters = characters;
    }

    static RecoveryKey random(SecureRandom random) {
        byte[] octets = new byte[RANDOM_OCTETS];
        random.nextBytes(octets);
        char[] characters = new char[CHARACTERS];
        byte[] whole = Arrays.copyOf(octets, RANDOM_OCTETS + SUM_OCTETS);
        System.arraycopy(Sha256.digest().digest(octets), 0, whole, RANDOM_OCTETS, SUM_OCTETS);
        for (int i = 0; i < CHARACTERS; i++) {
            characters[i] = ALPHABET.charAt(bits(whole, i));
        }
        Arrays.fill(octets, (byte) 0);
        Arrays.fill(whole, (byte) 0);
        return new RecoveryKey(characters);
    }

    /** As somebody typed it, with or without what stands between the groups; empty if it is none. */
    static Optional<RecoveryKey> parse(Passphrase typed) {
        char[] characters = new char[CHARACTERS];
        int length = 0;
        for (char c : typed.characters()) {
            if (c == '-' || c == ' ') {
                continue;
            }
            int value = ALPHABET.indexOf(meant(c));
            if (value < 0 || length == CHARACTERS) {
                return Optional.empty();
            }
            characters[length++] = ALPHABET.charAt(value);
        }
        return length == CHARACTERS && sumHolds(characters) ? Optional.of(new RecoveryKey(characters)) : Optional.empty();
    }

    private static char meant(char c) {
        char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }

    private static boolean sumHolds(char[] characters) {
        byte[] whole = new byte[RANDOM_OCTETS + SUM_OCTETS];
        for (int i = 0; i < CHARACTERS; i++) {
            int value = ALPHABET.indexOf(characters[i]);
            for (int bit = 0; bit < BITS; bit++) {
                int at = i * BITS + bit;
                if ((value >> (BITS - 1 - bit) & 1) == 1) {
                    whole[at / 8] |= (byte) (0x80 >> at % 8);
                }
            }
        }
        byte[] sum = Sha256.digest().digest(Arrays.copyOf(whole, RANDOM_OCTETS));
        return ByteBuffer.wrap(sum, 0, SUM_OCTETS).equals(ByteBuffer.wrap(whole, RANDOM_OCTETS, SUM_OCTETS));
    }

    private static int bits(byte[] octets, int place) {
        int value = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int at = place * BITS + bit;
            value = value << 1 | octets[at / 8] >> (7 - at % 8) & 1;
        }
        return value;
    }

    Passphrase passphrase() {
        return Passphrase.of(characters.clone());
    }

    /** In groups with hyphens, for paper; the caller wipes it. */
    public char[] printed() {
        char[] printed = new char[CHARACTERS + CHARACTERS / GROUP - 1];
        int at = 0;
        for (int i = 0; i < CHARACTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                printed[at++] = '-';
            }
            printed[at++] = characters[i];
        }
        return printed;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
