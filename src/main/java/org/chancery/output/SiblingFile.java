package org.chancery.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.ChanceryFailure.OutputFault;
import org.chancery.agenda.ChanceryFailure.UnwritableOutput;

/** A file that is written beside its target and takes its place only when whole. */
public final class SiblingFile implements Aside {
    private static final int SMALL_ENOUGH = 512;

    private final Path target;
    private final Path sibling;

    /** @throws UnwritableOutput if nothing can be written there, or what is there is no file, whose place none may take: a device, a pipe */
    public SiblingFile(Path target) {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        if (folder == null || Files.isDirectory(this.target)) {
            throw new UnwritableOutput(target, OutputFault.IS_A_FOLDER, null);
        }
        if (!Files.isDirectory(folder)) {
            throw new UnwritableOutput(target, OutputFault.NO_FOLDER, null);
        }
        if (Files.exists(this.target) && !Files.isRegularFile(this.target)) {
            throw new UnwritableOutput(target, OutputFault.NO_FILE, null);
        }
        try {
            sibling = Files.createTempFile(folder, "." + target.getFileName() + ".", ".part");
        } catch (IOException refused) {
            throw failure(target, refused);
        }
    }

    /** Without a buffer: what is written comes in large pieces. */
    @Override
    public OutputStream open() throws IOException {
        return Files.newOutputStream(sibling);
    }

    @Override
    public InputStream read() throws IOException {
        return Files.newInputStream(sibling);
    }

    /**
     * Written from its parts: what comes before, what another sibling holds, which the system copies and which does not come through here, and
     * what comes behind.
     */
    public void assemble(List<byte[]> before, SiblingFile middle, byte[] behind) throws IOException {
        try (FileChannel whole = FileChannel.open(sibling, StandardOpenOption.WRITE); FileChannel body = FileChannel.open(middle.sibling)) {
            for (byte[] part : before) {
                put(whole, part);
            }
            for (long done = 0; done < body.size();) {
                done += body.transferTo(done, body.size() - done, whole);
            }
            put(whole, behind);
        }
    }

    private static void put(FileChannel to, byte[] octets) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(octets);
        while (rest.hasRemaining()) {
            to.write(rest);
        }
    }

    /** It takes the place of the target, whole. */
    public void moveOver() throws IOException {
        if (Files.exists(target)) {
            keepPermissions();
        } else {
            plainPermissions();
        }
        try {
            Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainly) {
            Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepPermissions() throws IOException {
        if (hasPermissions(target)) {
            Files.setPosixFilePermissions(sibling, Files.getPosixFilePermissions(target));
        }
    }

    /** Temporary files are for their owner alone; a calendar is for others too, as far as the folder lets them in. */
    private void plainPermissions() throws IOException {
        if (hasPermissions(sibling)) {
            Files.setPosixFilePermissions(sibling, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** In a root that is no mount of its own, as a sandbox may be, Java finds no file system; then the kind of system decides. */
    private static boolean hasPermissions(Path file) {
        try {
            return Files.getFileStore(file).supportsFileAttributeView("posix");
        } catch (IOException noMount) {
            return file.getFileSystem().supportedFileAttributeViews().contains("posix");
        }
    }

    /** Takes away what was not moved. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(sibling);
        } catch (IOException stays) {
            throw failure(target, stays);
        }
    }

    /** What to say of a file that could not be written. */
    public static UnwritableOutput failure(Path file, IOException cause) {
        return new UnwritableOutput(file, fault(file, cause), cause);
    }

    private static OutputFault fault(Path file, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return OutputFault.NO_PERMISSION;
        }
        if (cause instanceof NoSuchFileException) {
            return OutputFault.NO_FOLDER;
        }
        return isFull(file) || saysFull(cause) ? OutputFault.DISK_FULL : OutputFault.CANNOT_WRITE;
    }

    private static boolean isFull(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < SMALL_ENOUGH && Files.isWritable(folder);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The system's own words, which Java does not put into a type. */
    private static boolean saysFull(IOException cause) {
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        String lower = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("file too large") || lower.contains("quota");
    }
}
