package org.chancery.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The search on H2")
class H2SearchTest extends SearchContract {
    @TempDir
    private Path folder;

    @Override
    ChanceryStore open() {
        return ChanceryStore.open(folder.resolve("store"), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }
}
