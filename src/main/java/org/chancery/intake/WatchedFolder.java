package org.chancery.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    public WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The files, in name order, that are new or changed since they were given and have stood still since the last look, so that none is
     * read while it is being written. A file that was given half-written all the same comes again when the rest is there.
     *
     * @throws UnreadableInput
     *             if the folder is not there
     */
    public List<Path> look() {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInput(folder.toString(), 0, InputFault.MISSING, null);
        }
        Map<Path, Stamp> now = new HashMap<>();
        List<Path> settled = new ArrayList<>();
        for (Path file : ArticleFiles.under(List.of(folder)).files()) {
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
        return settled;
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
