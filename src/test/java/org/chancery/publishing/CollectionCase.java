package org.chancery.publishing;

import java.nio.file.Path;
import org.chancery.agenda.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk that publishes to a collection of a server of our own. */
abstract class CollectionCase {
    @TempDir
    Path folder;
    PublishingDesk desk;
    CalendarServer server;
    Publication publication;

    @BeforeEach
    void open() {
        desk = new PublishingDesk(folder.resolve("store"));
        server = new CalendarServer();
        publication = desk.set(PublishingDesk.to(PublishingDesk.collection(server.address("/embassy/"))));
    }

    @AfterEach
    void close() {
        server.close();
        desk.close();
    }
}
