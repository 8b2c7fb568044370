package org.chancery.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What does not fit in memory and is nobody's to read: in the system's temporary folder, encrypted (AES-256 in counter mode) under a random key
 * that is nowhere but in memory. What a killed process leaves there nobody can read. Gone when closed.
 */
public final class ScratchFile implements Aside {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BLOCK = 16;

    private final Path file;
    private final SecretKeySpec key;
    private byte[] start = new byte[BLOCK];

    /** @throws IOException if there is no room in the temporary folder */
    public ScratchFile() throws IOException {
        byte[] octets = new byte[2 * BLOCK];
        RANDOM.nextBytes(octets);
        key = new SecretKeySpec(octets, "AES");
        file = Files.createTempFile("chancery-", ".scratch");
    }

    /** Begins anew. */
    @Override
    public OutputStream open() throws IOException {
        // The same octets of the counter must never go over two texts.
        start = new byte[BLOCK];
        RANDOM.nextBytes(start);
        return new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE));
    }

    @Override
    public InputStream read() throws IOException {
        return new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
    }

    /** Octets that were written, once the stream is closed. */
    public long size() throws IOException {
        return Files.size(file);
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(start));
            return cipher;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
    }
}
