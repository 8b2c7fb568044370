package org.chancery.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.log.Versions;
import org.chancery.output.FileOut;
import org.chancery.store.HealthReport;
import org.chancery.store.HealthReport.RecordKind;
import org.chancery.store.HealthReport.Tally;
import org.chancery.store.engine.Safekeeping.Rehearsal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who helps may know: versions, counts, times and health. Nothing of what the store holds, of where it lies and of whose it is,
 * not even the numbers under which records are kept. One thing a line, for people and programs alike.
 */
final class SupportReport {
    private static final String FIRST_LINE = "chancery-report 1";

    private final InstantSource clock;
    private final List<String> lines = new ArrayList<>();
    private Instant last;

    SupportReport(InstantSource clock) {
        this.clock = clock;
        this.last = clock.instant();
        lines.add(FIRST_LINE);
        lines.addAll(Versions.here().lines());
        lines.add("made " + last);
    }

    /** How long it took since the last step, in milliseconds. */
    void took(String step) {
        Instant now = clock.instant();
        lines.add("time-" + step + " " + Duration.between(last, now).toMillis());
        last = now;
    }

    void none() {
        lines.add("store none");
    }

    void unusable(StoreFault fault) {
        lines.add("store unusable " + code(fault));
    }

    /** @param rehearsal the last one; null if there was none */
    void found(HealthReport health, @Nullable Rehearsal rehearsal) {
        lines.add("store " + (health.sealed() ? "sealed" : "clear") + (health.healthy() ? " well" : " not-well"));
        lines.add("schema " + health.schema());
        lines.add("key-file " + (health.keyFileWhole() ? "whole" : "half"));
        lines.add("file " + code(health.file()));
        for (Tally tally : health.tallies()) {
            lines.add(tally.kind().code() + " " + tally.all() + " wrong " + (tally.all() - tally.right()));
        }
        lines.add("table wrong " + health.wrong().stream().filter(wrong -> wrong.kind() == RecordKind.OTHER).count());
        lines.add("backups " + health.backups());
        if (health.newestBackup() != null) {
            lines.add("backup-newest " + health.newestBackup());
        }
        if (rehearsal != null) {
            lines.add("rehearsal " + rehearsal.when() + (rehearsal.successful() ? " good" : " bad"));
        }
    }

    /** @throws org.chancery.agenda.ChanceryFailure.UnwritableOutput if it cannot be written; what stood there is as it was */
    void write(Path file) {
        FileOut.write(file, out -> {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        });
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
