package org.chancery.store.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sealed secret")
class SealedSecretTest {
    private static final MasterKey KEY = MasterKey.random(new SecureRandom());
    private static final char[] SECRET = "пароль 密 🔑".toCharArray();

    @Test
    @DisplayName("opens under its key and for its purpose, and holds nothing that can be read")
    void opens() {
        byte[] sealed = SealedSecret.seal(KEY, "a", SECRET);
        assertThat(SealedSecret.open(KEY, "a", sealed)).get().isEqualTo(SECRET);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("пароль");
        assertThat(SealedSecret.seal(KEY, "a", SECRET)).as("sealed again").isNotEqualTo(sealed);
    }

    @Test
    @DisplayName("opens under no other key, for no other purpose, and not once a bit of it has changed")
    void stays() {
        byte[] sealed = SealedSecret.seal(KEY, "a", SECRET);
        assertThat(SealedSecret.open(MasterKey.random(new SecureRandom()), "a", sealed)).isEmpty();
        assertThat(SealedSecret.open(KEY, "b", sealed)).isEmpty();
        assertThat(SealedSecret.open(KEY, "a", new byte[0])).isEmpty();
        for (int bit = 0; bit < 8 * sealed.length; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(SealedSecret.open(KEY, "a", flipped)).as("bit %d", bit).isEmpty();
        }
    }
}
