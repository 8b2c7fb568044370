package org.chancery.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The store on H2")
class H2StoreTest extends StoreContract {
    @TempDir
    private Path folder;

    @Override
    ChanceryStore open() {
        return ChanceryStore.open(folder.resolve("store"), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }
}
