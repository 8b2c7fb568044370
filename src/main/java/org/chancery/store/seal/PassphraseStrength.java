package org.chancery.store.seal;

import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.Zxcvbn;

/** How long somebody with a computer of today would have to guess, by words, names, keyboards and years that people choose. */
public enum PassphraseStrength {
    VERY_WEAK("very-weak"), WEAK("weak"), FAIR("fair"), GOOD("good"), STRONG("strong");

    /** Where words lie in dictionaries, longer ones add little to the answer and much to its time. */
    private static final int LOOKED_AT = 100;

    private final String code;

    PassphraseStrength(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Takes a moment when first asked: dictionaries are read. */
    public static PassphraseStrength of(Passphrase passphrase) {
        char[] characters = passphrase.characters();
        if (characters.length == 0) {
            return VERY_WEAK;
        }
        char[] beginning = java.util.Arrays.copyOf(characters, Math.min(characters.length, LOOKED_AT));
        WipeableString text = new WipeableString(beginning);
        try {
            return values()[Dictionaries.SCORER.measure(text).getScore()];
        } finally {
            text.wipe();
            java.util.Arrays.fill(beginning, '\0');
        }
    }

    /** Read when first asked. */
    private static final class Dictionaries {
        static final Zxcvbn SCORER = new Zxcvbn();
    }
}
