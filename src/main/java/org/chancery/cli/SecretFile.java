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
    private static final int LONGEST = 4096;

    private SecretFile() {}

    /**
     * The first line, in UTF-8, without its end. The caller wipes it.
     *
     * @throws UnreadableInput
     *             if the file cannot be read or begins with an empty line
     */
    static char[] firstLine(Path file) {
        byte[] octets;
        try (InputStream in = Files.newInputStream(file)) {
            octets = in.readNBytes(LONGEST);
        } catch (IOException broken) {
            throw UnreadableInput.of(file.toString(), broken);
        }
        int end = 0;
        while (end < octets.length && octets[end] != '\n' && octets[end] != '\r') {
            end++;
        }
        try {
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
}
