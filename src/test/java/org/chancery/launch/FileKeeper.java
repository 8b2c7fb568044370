package org.chancery.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Gives every file that turns up in some folders a second name, so that what is deleted again can still be read. */
final class FileKeeper extends Thread implements AutoCloseable {
    private static final long PAUSE = 1_000_000;

    private final List<Path> folders;
    private final Path kept;
    private final Set<Object> known = new HashSet<>();
    private volatile boolean over;

    FileKeeper(List<Path> folders, Path kept) {
        this.folders = folders;
        this.kept = kept;
    }

    @Override
    public void run() {
        while (!over) {
            look();
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void look() {
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        keep(file, is.fileKey());
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private void keep(Path file, Object key) {
        if (known.add(key)) {
            try {
                Files.createLink(kept.resolve(known.size() + "-" + file.getFileName()), file);
            } catch (IOException | UnsupportedOperationException gone) {
                known.remove(key);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        join();
    }
}
