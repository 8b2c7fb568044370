package org.chancery.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;

/**
 * A folder into which articles are put by others: a download, a mail rule, a colleague on a shared disk. Looked at from time to time, since
 * shared disks tell nobody of changes. Used by one thread at a time.
 */
public final class WatchedFolder {

    /** How a file stood when it was looked at. */
    private record Stamp(long size, FileTime changed) {}

    private final Path folder;
    private Map<Path, Stamp> seen = new HashMap<>();
    private final Map<Path, Stamp> given = new HashMap<>();
    private Set<String> told = Set.of();

    public WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What a look found.
     *
     * @param failures
     *            folders in it that cannot be opened, each told once until it can be again
     */
    public record Look(List<Path> files, List<UnreadableInput> failures) {
        public Look {
            files = List.copyOf(files);
            failures = List.copyOf(failures);
        }
    }

    /**
     * The files, in name order, that are new or changed since they were given and have stood still since the last look, so that none is
     * read while it is being written. A file that was given half-written all the same comes again when the rest is there.
     *
     * @throws UnreadableInput
     *             if the folder is not there
     */
    public Look look() {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInput(folder.toString(), 0, InputFault.MISSING, null);
        }
        Map<Path, Stamp> now = new HashMap<>();
        List<Path> settled = new ArrayList<>();
        ArticleFiles found = ArticleFiles.under(List.of(folder));
        for (Path file : found.files()) {
            Stamp stamp = stamp(file);
            if (stamp.size() == 0 || stamp.equals(given.get(file))) {
                continue;
            }
            now.put(file, stamp);
            if (stamp.equals(seen.get(file))) {
                settled.add(file);
                given.put(file, stamp);
            }
        }
        seen = now;
        return new Look(settled, news(found.failures()));
    }

    private List<UnreadableInput> news(List<UnreadableInput> failures) {
        List<UnreadableInput> news = failures.stream().filter(failure -> !told.contains(failure.file())).toList();
        told = failures.stream().map(UnreadableInput::file).collect(Collectors.toSet());
        return news;
    }

    /** A file that goes while it is looked at counts as empty. */
    private static Stamp stamp(Path file) {
        try {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException gone) {
            return new Stamp(0, FileTime.fromMillis(0));
        }
    }
}
