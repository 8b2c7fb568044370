package org.chancery.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.chancery.intake.WatchedFolder;
import org.chancery.task.TaskRunner;
import org.chancery.ui.inbox.Incoming;
import org.jspecify.annotations.Nullable;

/** Brings what comes into the watched folder to the inbox. Used on JavaFX's thread; the folder is looked at off it. */
final class FolderWatch {

    /** Seconds between two looks; a file is read at the second one at which it stands still. */
    static final double EVERY = 3;

    private final TaskRunner tasks;
    private final Incoming incoming;
    private final Consumer<Incoming.Taken> arrived;
    private final Consumer<? super Throwable> failed;
    private @Nullable Path path;
    private @Nullable WatchedFolder folder;
    private boolean looking;
    private boolean told;

    /** @param failed told once of a folder that cannot be looked at, until it can again */
    FolderWatch(TaskRunner tasks, Incoming incoming, Consumer<Incoming.Taken> arrived, Consumer<? super Throwable> failed) {
        this.tasks = tasks;
        this.incoming = incoming;
        this.arrived = arrived;
        this.failed = failed;
    }

    /** @param path null to watch none */
    void watch(@Nullable Path path) {
        this.path = path;
        told = false;
        begin();
    }

    private void begin() {
        folder = path == null ? null : new WatchedFolder(path);
    }

    /** Looks once; while a look is under way nothing happens. */
    void look() {
        WatchedFolder now = folder;
        if (now == null || looking) {
            return;
        }
        looking = true;
        tasks.run(progress -> {
            WatchedFolder.Look look = now.look();
            return incoming.files(look.files()).run(progress).with(look.failures());
        }, taken -> {
            looking = false;
            told = false;
            if (!taken.articles().isEmpty() || !taken.failures().isEmpty()) {
                arrived.accept(taken);
            }
        }, failure -> {
            looking = false;
            if (!told) {
                failed.accept(failure);
            }
            told = true;
            // What was given out and not kept has to come again; what was kept is known and adds nothing.
            begin();
        });
    }
}
