package org.chancery.exchange;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;

/** A file that is written beside its target and takes its place only when whole. */
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
        if (Files.isDirectory(target)) {
            throw new UnwritableOutput(target, OutputFault.IS_A_FOLDER, null);
        }
        Path sibling = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        boolean whole = false;
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sibling))) {
                content.write(out);
            }
            Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
        } catch (IOException broken) {
            throw new UnwritableOutput(target, fault(target, broken), broken);
        } catch (UncheckedIOException broken) {
            throw new UnwritableOutput(target, fault(target, new IOException(broken)), broken);
        } finally {
            if (!whole) {
                discard(sibling);
            }
        }
    }

    private static void discard(Path sibling) {
        try {
            Files.deleteIfExists(sibling);
        } catch (IOException stays) {
            throw new UnwritableOutput(sibling, OutputFault.CANNOT_WRITE, stays);
        }
    }

    private static OutputFault fault(Path target, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return OutputFault.NO_PERMISSION;
        }
        if (cause instanceof NoSuchFileException) {
            return OutputFault.NO_FOLDER;
        }
        Path folder = target.toAbsolutePath().getParent();
        boolean full = folder != null && folder.toFile().getUsableSpace() == 0 && Files.isWritable(folder);
        return full ? OutputFault.DISK_FULL : OutputFault.CANNOT_WRITE;
    }
}
