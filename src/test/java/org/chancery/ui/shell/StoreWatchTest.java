package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.store.ChanceryStore;
import org.chancery.task.Job;
import org.chancery.task.Progress;
import org.chancery.task.TaskRunner;
import org.chancery.ui.health.Lake;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The watch over the store")
class StoreWatchTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2021-09-27T03:12:00Z");
    private final Waiting waiting = new Waiting();
    private final List<String> told = new ArrayList<>();

    /** Jobs that begin when they are let go. */
    private static final class Waiting implements TaskRunner {
        private final List<Runnable> jobs = new ArrayList<>();

        @Override
        public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return run(job, (at, total) -> {}, done, failed);
        }

        @Override
        public <T> Running run(Job<T> job, Watcher watcher, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            boolean[] cancelled = {false};
            jobs.add(() -> {
                try {
                    T result = job.run(new Progress() {
                        @Override
                        public void report(long at, long total) {
                            watcher.at(at, total);
                        }

                        @Override
                        public boolean cancelled() {
                            return cancelled[0];
                        }
                    });
                    if (!cancelled[0]) {
                        done.accept(result);
                    }
                } catch (Exception thrown) {
                    failed.accept(thrown);
                }
            });
            return () -> cancelled[0] = true;
        }

        void go() {
            jobs.removeFirst().run();
        }
    }

    private final class Told implements StoreWatch.Found {
        @Override
        public void changed() {
            told.add("changed");
        }

        @Override
        public void rehearsalFailed() {
            told.add("rehearsal failed");
        }

        @Override
        public void failed(Throwable thrown) {
            told.add(thrown.toString());
        }
    }

    @Test
    @DisplayName("ends a rehearsal without a word when the window closes, and it is as due as it was")
    void stopped() {
        try (ChanceryStore store = new Lake(folder.resolve("store"), Clock.fixed(now, ZoneOffset.UTC)).filled("teacup").open("teacup")) {
            StoreWatch watch = new StoreWatch(waiting, store, () -> now, new Told());
            watch.pulse();
            assertThat(waiting.jobs).as("a start has better things to do").isEmpty();
            now = now.plus(Duration.ofMinutes(1));
            watch.pulse();
            watch.pulse();
            assertThat(waiting.jobs).hasSize(1);
            watch.stop();
            waiting.go();
            assertThat(told).isEmpty();
            assertThat(store.safekeeping().lastRehearsal()).isEmpty();
            assertThat(folder.resolve("store").resolve("chancery.rehearsing")).doesNotExist();
            now = now.plus(Duration.ofHours(2));
            watch.pulse();
            waiting.go();
            assertThat(store.safekeeping().lastRehearsal()).isPresent();
            assertThat(told).isEmpty();
        }
    }
}
