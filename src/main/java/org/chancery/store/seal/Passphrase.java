package org.chancery.store.seal;

import java.util.Arrays;

/**
 * What a person types to open a store: a passphrase, or the recovery key in its place. Held as characters so that it can be wiped, and never
 * shown.
 */
public final class Passphrase implements AutoCloseable {
    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** @param characters are taken over, and wiped when this is closed */
    public static Passphrase of(char[] characters) {
        return new Passphrase(characters);
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /** For somebody who keeps it longer than the caller does. */
    public Passphrase copy() {
        return new Passphrase(characters.clone());
    }

    char[] characters() {
        return characters;
    }

    /** Whether both are the same, in a time that does not tell where they differ. */
    public boolean sameAs(Passphrase other) {
        int differences = characters.length ^ other.characters.length;
        for (int i = 0; i < Math.min(characters.length, other.characters.length); i++) {
            differences |= characters[i] ^ other.characters[i];
        }
        return differences == 0;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
