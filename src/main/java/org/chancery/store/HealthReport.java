package org.chancery.store;

import java.time.Instant;
import java.util.List;
import org.chancery.store.engine.Safekeeping.FileState;
import org.chancery.store.engine.Safekeeping.Rehearsal;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found.
 *
 * @param schema
 *            version of the tables
 * @param sealed
 *            whether the store is encrypted
 * @param keyFileWhole
 *            false if one half of the file that hands out the key is damaged; the other one serves
 * @param file
 *            what the sums of the file's blocks say
 * @param tallies
 *            of the records that were read through
 * @param wrong
 *            records that are not as they were saved
 * @param newestBackup
 *            null if there is none
 * @param rehearsal
 *            when restoring was last tried; null if never
 */
public record HealthReport(int schema, boolean sealed, boolean keyFileWhole, FileState file, List<Tally> tallies, List<Wrong> wrong,
        int backups, @Nullable Instant newestBackup, @Nullable Rehearsal rehearsal) {

    public HealthReport {
        tallies = List.copyOf(tallies);
        wrong = List.copyOf(wrong);
    }

    /** What kind of record. */
    public enum RecordKind {
        EVENT, ARTICLE, PARTY, OFFICE, VENUE, SERIES, CHANGE, OTHER;

        /** In the form of a key. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How many records of a kind there are, and how many of them are as they were saved. */
    public record Tally(RecordKind kind, long all, long right) {}

    /**
     * A record that is not as it was saved, or that cannot be read.
     *
     * @param id
     *            as the store has it, and no word of its content
     */
    public record Wrong(RecordKind kind, String id) {}

    /** Whether nothing is wrong with what is stored; a backup may still be due. */
    public boolean healthy() {
        return wrong.isEmpty() && file != FileState.CHANGED;
    }
}
