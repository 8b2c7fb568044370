package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;

/** A secret in a file of its own, which only its owner can read if the owner saw to that. */
final class SecretFile {
    /** Octets of a line. */
    private static final int LONGEST = 4096;

    private SecretFile() {}

    /**
     * The first line, in UTF-8, without its end. The caller wipes it.
     *
     * @throws UnreadableInput
     *             if the file cannot be read, or its first line is empty, too long or no text: of a secret cut short nobody would know
     */
    static char[] firstLine(Path file) {
        byte[] octets;
        try (InputStream in = Files.newInputStream(file)) {
            octets = in.readNBytes(LONGEST + 1);
        } catch (IOException broken) {
            throw UnreadableInput.of(file.toString(), broken);
        }
        int end = 0;
        while (end < octets.length && octets[end] != '\n' && octets[end] != '\r') {
            end++;
        }
        try {
            if (end > LONGEST || holdsZero(octets, end)) {
                throw new UnreadableInput(file.toString(), 1, InputFault.NO_SECRET, null);
            }
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, 0, end));
            char[] secret = new char[decoded.remaining()];
            decoded.get(secret);
            Arrays.fill(decoded.array(), ' ');
            if (secret.length == 0) {
                throw new UnreadableInput(file.toString(), 0, InputFault.EMPTY, null);
            }
            return secret;
        } catch (CharacterCodingException broken) {
            throw new UnreadableInput(file.toString(), 1, InputFault.BROKEN_TEXT, broken);
        } finally {
            Arrays.fill(octets, (byte) 0);
        }
    }

    private static boolean holdsZero(byte[] octets, int end) {
        for (int i = 0; i < end; i++) {
            if (octets[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
