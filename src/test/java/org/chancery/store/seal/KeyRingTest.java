package org.chancery.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key ring")
class KeyRingTest {
    private static final KeyRing.Made MADE = KeyRing.make(of("correct horse"));

    private static Passphrase of(String text) {
        return Passphrase.of(text.toCharArray());
    }

    @Test
    @DisplayName("hands its key out for the passphrase, for no other, and never with few rounds")
    void opens() {
        assertThat(MADE.ring().open(of("correct horse"))).hasValueSatisfying(key -> assertThat(key.databasePassword()).isEqualTo(MADE.key()
                .databasePassword()));
        assertThat(MADE.ring().open(of("correct horse "))).isEmpty();
        assertThat(MADE.ring().byPassphrase().rounds()).isGreaterThanOrEqualTo(600_000);
        assertThat(MADE.ring().byPassphrase().salt()).hasSize(16);
        assertThatThrownBy(() -> Wrapped.parse(MADE.ring().byPassphrase().line().replace(" 600000 ", " 1000 "))).isInstanceOf(
                IllegalArgumentException.class);
    }

    @Test
    @DisplayName("opens with the recovery key, however it is typed, until another one is made")
    void recovery() {
        KeyRing.Recoverable first = MADE.ring().recoverable(MADE.key());
        String printed = new String(first.recovery().printed());
        assertThat(printed).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
        String sloppy = printed.toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o').replace('1', 'l');
        assertThat(first.ring().open(of(sloppy))).isPresent();
        assertThat(first.ring().open(of("correct horse"))).isPresent();
        KeyRing.Recoverable second = first.ring().recoverable(MADE.key());
        assertThat(second.ring().open(of(printed))).isEmpty();
    }

    @Test
    @DisplayName("knows a slip of the pen in a recovery key")
    void slip() {
        String printed = new String(MADE.ring().recoverable(MADE.key()).recovery().printed());
        for (int i = 0; i < printed.length(); i++) {
            char there = printed.charAt(i);
            if (there != '-') {
                String slipped = printed.substring(0, i) + (there == '7' ? '8' : '7') + printed.substring(i + 1);
                assertThat(RecoveryKey.parse(of(slipped))).as(slipped).isEmpty();
            }
        }
        assertThat(RecoveryKey.parse(of(printed))).isPresent();
    }

    @Test
    @DisplayName("survives every flipped bit in either half, and says that it is not whole")
    void flips() {
        byte[] whole = MADE.ring().octets();
        assertThat(KeyRing.parse(whole)).hasValueSatisfying(read -> assertThat(read.whole()).isTrue());
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            assertThat(KeyRing.parse(flipped)).as("octet %d", at).hasValueSatisfying(read -> {
                assertThat(read.ring().octets()).isEqualTo(whole);
                assertThat(read.whole()).isFalse();
            });
        }
        assertThat(KeyRing.parse("nonsense".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    @DisplayName("seals octets of any length so that they come back, and no changed or shortened ones do")
    void seals() throws IOException {
        Random random = new Random(7);
        for (int length : new int[]{0, 1, 65_535, 65_536, 65_537, 200_000}) {
            byte[] clear = new byte[length];
            random.nextBytes(clear);
            byte[] sealed = sealed(clear);
            assertThat(read(sealed)).isEqualTo(clear);
            assertThatThrownBy(() -> read(java.util.Arrays.copyOf(sealed, sealed.length - 1))).isInstanceOf(IOException.class);
            for (int i = 0; i < 20; i++) {
                byte[] flipped = sealed.clone();
                int at = MADE.ring().octets().length + 30 + random.nextInt(sealed.length - MADE.ring().octets().length - 30);
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                assertThatThrownBy(() -> read(flipped)).as("length %d octet %d", length, at).isInstanceOf(IOException.class);
            }
        }
    }

    private static byte[] sealed(byte[] clear) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutputStream sealing = new SealedOutputStream(out, MADE.key(), MADE.ring())) {
            sealing.write(clear);
        }
        return out.toByteArray();
    }

    private static byte[] read(byte[] sealed) throws IOException {
        try (SealedInputStream in = new SealedInputStream(new ByteArrayInputStream(sealed), ring -> MADE.key().copy())) {
            return in.readAllBytes();
        }
    }

    @Test
    @DisplayName("shows no secret by mistake, and says how strong a passphrase is")
    void silent() {
        assertThat(of("correct horse")).hasToString("Passphrase");
        assertThat(MADE.toString()).doesNotContain(new String(MADE.key().databasePassword()));
        assertThat(PassphraseStrength.of(of("password1"))).isEqualTo(PassphraseStrength.VERY_WEAK);
        assertThat(PassphraseStrength.of(of("teacup-lantern-eleven-harbour"))).isEqualTo(PassphraseStrength.STRONG);
        assertThat(PassphraseStrength.of(of(""))).isEqualTo(PassphraseStrength.VERY_WEAK);
    }
}
