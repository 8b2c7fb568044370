package org.chancery.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Bin;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.agenda.ChangeHistory;
import org.chancery.agenda.DepartureLog;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.EventSearch;
import org.chancery.agenda.EventTransfer;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.InboxRepository;
import org.chancery.agenda.KeptPasswords;
import org.chancery.agenda.LexiconRepository;
import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.PublicationRepository;
import org.chancery.agenda.RecurrenceMemory;
import org.chancery.agenda.SeriesRepository;
import org.chancery.store.engine.Database;
import org.chancery.store.engine.Protection;
import org.chancery.store.engine.Safekeeping;
import org.chancery.store.seal.Passphrase;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A store in a folder of its own. One that does not exist yet reads as an empty one and is made by the first save. Only one process at a time
 * can have it open. Any thread may call; all work is done on one thread of the store.
 */
public final class ChanceryStore implements StoreCare, AutoCloseable {
    private final Database database;
    private final SearchMemory memory = new SearchMemory();

    private ChanceryStore(Database database) {
        this.database = database;
    }

    /**
     * Opens the store in the folder; makes nothing.
     *
     * @param clock
     *            gives the times of changes
     * @param passphrase
     *            of an encrypted store, or for one that is to be made; stays the caller's, who wipes it. A store that lies in the clear is
     *            opened whatever it is
     * @throws org.chancery.agenda.ChanceryFailure.StoreUnusable
     *             if there is something that cannot be used as a store, or another process has it open
     */
    public static ChanceryStore open(Path folder, Clock clock, @Nullable Passphrase passphrase) {
        return new ChanceryStore(Database.at(folder, clock, passphrase, RecordHashes::fill));
    }

    /** Without a look at what is there: for putting a backup in the place of a store that cannot be used any more. */
    public static ChanceryStore unopened(Path folder, Clock clock, @Nullable Passphrase passphrase) {
        return new ChanceryStore(Database.unopened(folder, clock, passphrase, RecordHashes::fill));
    }

    /** Opens one that lies in the clear, or will. */
    public static ChanceryStore open(Path folder, Clock clock) {
        return open(folder, clock, null);
    }

    @Override
    public Counts counts() {
        return database.read(new Counts(0, 0), handle -> new Counts(count(handle, "SELECT COUNT(*) FROM event"), count(handle,
                "SELECT COUNT(*) FROM article")));
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    @Override
    public Safekeeping safekeeping() {
        return database.safekeeping();
    }

    @Override
    public HealthReport check(LongConsumer progress, BooleanSupplier cancelled) {
        return new HealthCheck(database, progress, cancelled).run();
    }

    @Override
    public BackupPreview preview(Path backup, @Nullable Passphrase passphrase) {
        Map<String, BackupPreview.Brief> there = new TreeMap<>();
        Instant made = database.safekeeping().read(backup, passphrase, (table, row) -> {
            if (table.equals("event")) {
                String hash = row.path("record_hash").asString("");
                there.put(row.path("id").asString(""), new BackupPreview.Brief(row.path("name").asString(""), hash));
            }
        }).made();
        return BackupPreview.of(made, here(), there);
    }

    private Map<String, BackupPreview.Brief> here() {
        Map<String, BackupPreview.Brief> here = new TreeMap<>();
        try {
            database.read(false, handle -> {
                handle.createQuery("SELECT id, name, record_hash FROM event").map((row, context) -> here.put(row.getString("id"),
                        new BackupPreview.Brief(row.getString("name"), row.getString("record_hash")))).list();
                return true;
            });
        } catch (StoreUnusable unreadable) {
            here.clear();
        }
        return here;
    }

    @Override
    public void restore(Path backup, @Nullable Passphrase passphrase) {
        database.safekeeping().restore(backup, passphrase);
        database.read(false, handle -> {
            memory.forget();
            return true;
        });
    }

    public Protection protection() {
        return database.protection();
    }

    public EventRepository events() {
        return new StoredEvents(database, memory);
    }

    public ArticleRepository articles() {
        return new StoredArticles(database);
    }

    public InboxRepository inbox() {
        return new StoredInbox(database);
    }

    public PartyRepository parties() {
        return new StoredParties(database, memory);
    }

    public SeriesRepository series() {
        return new StoredSeries(database);
    }

    public EventSearch search() {
        return new StoredSearch(database, memory);
    }

    public ChangeHistory history() {
        return new StoredHistory(database);
    }

    public Bin bin() {
        return new StoredBin(database, memory);
    }

    public EventTransfer transfer() {
        return new StoredTransfer(database, memory);
    }

    public LexiconRepository lexicon() {
        return new StoredLexicon(database);
    }

    public DepartureLog departures() {
        return new StoredDepartures(database);
    }

    public ImportMemory imports() {
        return new StoredImports(database);
    }

    public RecurrenceMemory recurrences() {
        return new StoredRecurrences(database);
    }

    public ExportMemory exports() {
        return new StoredExports(database);
    }

    public KeptPasswords passwords() {
        return new StoredPasswords(database);
    }

    public PublicationRepository publications() {
        return new StoredPublications(database);
    }

    /** Ends all work, closes the file, and keeps a verified copy if anything was changed. */
    @Override
    public void close() {
        database.close();
    }
}
