package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;

/** The bytes of an input, no more of them than an article can have. */
final class InputBytes {
    private InputBytes() {}

    static byte[] of(Path file) {
        String name = file.toString();
        try {
            if (Files.isRegularFile(file) && Files.size(file) > Intake.LARGEST_INPUT) {
                throw new UnreadableInput(name, 0, InputFault.TOO_LARGE, null);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(name, in);
            }
        } catch (IOException broken) {
            throw UnreadableInput.of(name, broken);
        }
    }

    static byte[] of(String name, InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(Intake.LARGEST_INPUT + 1);
        } catch (IOException broken) {
            throw new UnreadableInput(name, 0, InputFault.CANNOT_READ, broken);
        }
        if (bytes.length > Intake.LARGEST_INPUT) {
            throw new UnreadableInput(name, 0, InputFault.TOO_LARGE, null);
        }
        if (bytes.length == 0) {
            throw new UnreadableInput(name, 0, InputFault.EMPTY, null);
        }
        return bytes;
    }
}
