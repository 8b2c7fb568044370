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
import java.util.Optional;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.Publication;
import org.chancery.publishing.Passwords;
import org.jspecify.annotations.Nullable;

/** The password of a run: the first line of a file, else of the environment, else as typed. Never an argument, and never kept. */
record PublicationPasswords(Root root, @Nullable Path file) implements Passwords {
    static final String VARIABLE = "CHANCERY_PUBLISH_PASSWORD";
    private static final int LONGEST = 4096;

    @Override
    public Optional<char[]> of(Publication publication) {
        if (file != null) {
            return Optional.of(firstLine(file));
        }
        Secrets secrets = root.surroundings().secrets();
        return secrets.ofVariable(VARIABLE).filter(text -> text.length > 0).or(() -> secrets.typed(root.messages().text("publish.password",
                String.valueOf(publication.user()), publication.target().text())).filter(text -> text.length > 0));
    }

    private static char[] firstLine(Path file) {
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
            char[] password = new char[decoded.remaining()];
            decoded.get(password);
            Arrays.fill(decoded.array(), ' ');
            Arrays.fill(octets, (byte) 0);
            if (password.length == 0) {
                throw new UnreadableInput(file.toString(), 0, InputFault.EMPTY, null);
            }
            return password;
        } catch (CharacterCodingException broken) {
            throw new UnreadableInput(file.toString(), 1, InputFault.BROKEN_TEXT, broken);
        }
    }
}
