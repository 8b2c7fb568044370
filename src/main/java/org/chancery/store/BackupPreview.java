package org.chancery.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What restoring a backup would change: events by name.
 *
 * @param same
 *            number of events that stay as they are
 * @param onlyHere
 *            that would go
 * @param onlyThere
 *            that would come back
 * @param different
 *            that would be as they were
 */
public record BackupPreview(Instant made, int same, List<String> onlyHere, List<String> onlyThere, List<String> different) {

    /** An event, as far as it is compared. */
    record Brief(String name, @Nullable String hash) {}

    static BackupPreview of(Instant made, Map<String, Brief> here, Map<String, Brief> there) {
        List<String> onlyHere = new ArrayList<>();
        List<String> different = new ArrayList<>();
        int same = 0;
        Map<String, Brief> left = new TreeMap<>(there);
        for (Map.Entry<String, Brief> one : here.entrySet()) {
            Brief other = left.remove(one.getKey());
            if (other == null) {
                onlyHere.add(one.getValue().name());
            } else if (other.equals(one.getValue())) {
                same++;
            } else {
                different.add(one.getValue().name());
            }
        }
        return new BackupPreview(made, same, onlyHere, left.values().stream().map(Brief::name).toList(), different);
    }
}
