package org.chancery.output;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;

/** A file that is written in one go, beside its target, and takes its place only when whole. */
public final class FileOut {
    private FileOut() {}

    /** What is written into a file of text. */
    @FunctionalInterface
    public interface Content {
        void write(BufferedWriter out) throws IOException;
    }

    /** What is written into a file of any kind. */
    @FunctionalInterface
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Text in UTF-8.
     *
     * @throws UnwritableOutput
     *             if it cannot be written; what stood there is as it was
     */
    public static void write(Path target, Content content) {
        bytes(target, stream -> {
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            content.write(out);
            out.flush();
        });
    }

    /** @throws UnwritableOutput if it cannot be written; what stood there is as it was */
    public static void bytes(Path target, Bytes content) {
        try (SiblingFile sibling = new SiblingFile(target)) {
            try (OutputStream out = new BufferedOutputStream(sibling.open())) {
                content.write(out);
            }
            sibling.moveOver();
        } catch (IOException broken) {
            throw SiblingFile.failure(target, broken);
        } catch (UncheckedIOException wrapped) {
            throw SiblingFile.failure(target, Objects.requireNonNull(wrapped.getCause()));
        }
    }
}
