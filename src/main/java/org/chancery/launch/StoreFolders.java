package org.chancery.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Bin;
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
import org.chancery.agenda.SeriesRepository;
import org.chancery.cli.OpenStore;
import org.chancery.cli.Stores;
import org.chancery.icalendar.recur.RecurringEvents;
import org.chancery.settings.SettingsFile;
import org.chancery.store.BackupPreview;
import org.chancery.store.ChanceryStore;
import org.chancery.store.HealthReport;
import org.chancery.store.StoreGuard;
import org.chancery.store.engine.Protection;
import org.chancery.store.engine.Safekeeping;
import org.chancery.store.seal.Passphrase;
import org.jspecify.annotations.Nullable;

/** Stores in folders of this machine. */
record StoreFolders(Path usual, Clock clock) implements Stores {

    @Override
    public OpenStore open(Path folder, @Nullable Passphrase passphrase) {
        return new Opened(folder, ChanceryStore.open(folder, clock, passphrase));
    }

    @Override
    public OpenStore unopened(Path folder, @Nullable Passphrase passphrase) {
        return new Opened(folder, ChanceryStore.unopened(folder, clock, passphrase));
    }

    /** What is set for the store in that folder. */
    static SettingsFile settings(Path folder, Protection protection) {
        return new SettingsFile(folder.resolve("settings.json"), new StoreSealing(protection, folder));
    }

    private record Opened(Path folder, ChanceryStore store) implements OpenStore {
        @Override
        public EventRepository events() {
            return new RecurringEvents(store.events(), store.recurrences());
        }

        @Override
        public ArticleRepository articles() {
            return store.articles();
        }

        @Override
        public InboxRepository inbox() {
            return store.inbox();
        }

        @Override
        public EventSearch search() {
            return store.search();
        }

        @Override
        public PartyRepository parties() {
            return store.parties();
        }

        @Override
        public SeriesRepository series() {
            return store.series();
        }

        @Override
        public LexiconRepository lexicon() {
            return store.lexicon();
        }

        @Override
        public ExportMemory exports() {
            return store.exports();
        }

        @Override
        public ImportMemory imports() {
            return store.imports();
        }

        @Override
        public PublicationRepository publications() {
            return store.publications();
        }

        @Override
        public KeptPasswords passwords() {
            return store.passwords();
        }

        @Override
        public DepartureLog departures() {
            return store.departures();
        }

        @Override
        public ChangeHistory history() {
            return store.history();
        }

        @Override
        public Bin bin() {
            return store.bin();
        }

        @Override
        public EventTransfer transfer() {
            return store.transfer();
        }

        @Override
        public Safekeeping safekeeping() {
            return store.safekeeping();
        }

        @Override
        public HealthReport check(LongConsumer progress, BooleanSupplier cancelled) {
            return store.check(progress, cancelled);
        }

        @Override
        public BackupPreview preview(Path backup, @Nullable Passphrase passphrase) {
            return store.preview(backup, passphrase);
        }

        @Override
        public Counts counts() {
            return store.counts();
        }

        @Override
        public void restore(Path backup, @Nullable Passphrase passphrase) {
            boolean before = store.protection().isSealed();
            store.restore(backup, passphrase);
            if (store.protection().isSealed() != before) {
                settings(folder, store.protection()).keepAnew();
            }
        }

        @Override
        public Protection protection() {
            return store.protection();
        }

        @Override
        public StoreGuard guard() {
            return new GuardedStore(protection(), settings(folder, protection()), store.events());
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
