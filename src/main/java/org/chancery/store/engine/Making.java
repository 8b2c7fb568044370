package org.chancery.store.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.store.backup.BackupHead;
import org.chancery.store.backup.Rows;
import org.chancery.store.seal.MasterKey;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Databases that are made beside the one that is there and take its place when they are whole, so that a killed process leaves one or the other. */
final class Making {
    private final StoreFolder folder;
    private final Upkeep upkeep;

    Making(StoreFolder folder, Upkeep upkeep) {
        this.folder = folder;
        this.upkeep = upkeep;
    }

    /** An empty one. */
    void create(@Nullable MasterKey key) throws IOException {
        Files.deleteIfExists(folder.asideFile());
        try {
            Schema.migrate(Connections.source(folder.aside(), key));
            putInPlace();
        } finally {
            Files.deleteIfExists(folder.asideFile());
        }
    }

    /** The one that is there, with tables as they are now. */
    void upgrade(@Nullable MasterKey key) throws IOException, SQLException {
        try {
            Files.copy(folder.file(), folder.asideFile(), StandardCopyOption.REPLACE_EXISTING);
            Schema.migrate(Connections.source(folder.aside(), key));
            finish(key);
            putInPlace();
        } finally {
            Files.deleteIfExists(folder.asideFile());
        }
    }

    /** One with the rows of a backup; it stays aside until {@link #putInPlace}. */
    void refill(BufferedReader backup, @Nullable MasterKey key) throws IOException, SQLException {
        Files.deleteIfExists(folder.asideFile());
        backup.mark(1 << 16);
        BackupHead head = BackupHead.parse(String.valueOf(backup.readLine()));
        backup.reset();
        if (head.schema() > Schema.CURRENT) {
            throw new StoreUnusable(folder.root(), StoreFault.NEWER_VERSION, null);
        }
        Schema.migrate(Connections.source(folder.aside(), key), head.schema());
        try (Connection connection = Connections.open(folder.aside(), key)) {
            connection.setAutoCommit(false);
            Rows.put(backup, connection, first -> {}, () -> {});
            connection.commit();
        }
        Schema.migrate(Connections.source(folder.aside(), key));
        finish(key);
    }

    private void finish(@Nullable MasterKey key) throws IOException, SQLException {
        try (Handle handle = Connections.handle(Connections.open(folder.aside(), key))) {
            handle.useTransaction(upkeep::afterChange);
            try (Statement last = handle.getConnection().createStatement()) {
                last.execute("SHUTDOWN");
            }
        }
        try (FileChannel written = FileChannel.open(folder.asideFile(), StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    void putInPlace() throws IOException {
        BlockSums.forget(folder);
        SaveMark.forget(folder);
        Files.move(folder.asideFile(), folder.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        StoreFolder.syncNames(folder.root());
        BlockSums.write(folder);
    }
}
