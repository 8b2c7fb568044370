package org.chancery.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;

/**
 * The files that stand under some named paths: a named file as it is, a folder's files of a known kind, recursively and in name order.
 *
 * @param passedOver
 *            how many files in folders are of no kind that can hold an article
 * @param failures
 *            paths that are not there and folders that cannot be opened
 */
public record ArticleFiles(List<Path> files, int passedOver, List<UnreadableInput> failures) {

    /** Looks through the paths in the order given. */
    public static ArticleFiles under(List<Path> paths) {
        Walk walk = new Walk();
        paths.forEach(walk::enter);
        return new ArticleFiles(List.copyOf(walk.files), walk.passedOver, List.copyOf(walk.failures));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private final List<UnreadableInput> failures = new ArrayList<>();
        private List<Path> inFolder = new ArrayList<>();
        private int passedOver;

        private void enter(Path path) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                return;
            }
            inFolder = new ArrayList<>();
            try {
                Files.walkFileTree(path, this);
            } catch (IOException impossible) {
                throw new UncheckedIOException("the visitor answers every failure itself", impossible);
            }
            inFolder.sort(Comparator.comparing(Path::toString));
            files.addAll(inFolder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (FileKind.of(file).isPresent()) {
                inFolder.add(file);
            } else {
                passedOver++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            failures.add(new UnreadableInput(file.toString(), 0, InputFault.NO_PERMISSION, why));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException why) {
            if (why != null) {
                failures.add(new UnreadableInput(folder.toString(), 0, InputFault.CANNOT_READ, why));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
