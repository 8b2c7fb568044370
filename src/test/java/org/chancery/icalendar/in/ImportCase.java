package org.chancery.icalendar.in;

import java.nio.file.Path;
import org.chancery.store.ChanceryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with an empty store on disk, into which calendars are brought. */
abstract class ImportCase {
    @TempDir
    Path folder = Path.of("");
    Calendars calendars = new Calendars(folder);
    private @org.jspecify.annotations.Nullable ChanceryStore opened;

    @BeforeEach
    void open() {
        calendars = new Calendars(folder);
        opened = calendars.open("store");
    }

    @AfterEach
    void close() {
        store().close();
    }

    ChanceryStore store() {
        return java.util.Objects.requireNonNull(opened);
    }
}
