package org.chancery.cli;

import java.nio.file.Path;
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
import org.chancery.store.StoreCare;
import org.chancery.store.StoreGuard;
import org.chancery.store.engine.Protection;

/** A store while it is open; everything that was saved is on disk before it closes. */
public interface OpenStore extends StoreCare, AutoCloseable {
    /** The folder that holds it. */
    Path folder();

    EventRepository events();

    ArticleRepository articles();

    InboxRepository inbox();

    EventSearch search();

    PartyRepository parties();

    SeriesRepository series();

    LexiconRepository lexicon();

    ExportMemory exports();

    ImportMemory imports();

    PublicationRepository publications();

    /** Of publications, if a person asked for that. */
    KeptPasswords passwords();

    DepartureLog departures();

    ChangeHistory history();

    Bin bin();

    EventTransfer transfer();

    /** Its passphrase, and what can be done with it. */
    Protection protection();

    /** The same for all that lies in the folder. */
    StoreGuard guard();

    @Override
    void close();
}
