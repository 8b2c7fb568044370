package org.chancery.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Bin;
import org.chancery.agenda.ChangeHistory;
import org.chancery.agenda.DepartureLog;
import org.chancery.agenda.EventOutline;
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
import org.chancery.intake.Intake;
import org.chancery.publishing.dav.DavClient.Way;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.SettingsRepository;
import org.chancery.store.StoreCare;
import org.chancery.store.StoreGuard;
import org.chancery.task.TaskRunner;

/**
 * Everything the window is made of; {@code launch} puts it together.
 *
 * @param recheck
 *            the day to look again at an event, as {@code planning} tells it
 * @param clock
 *            tells the instant; its zone is not used
 * @param systemZone
 *            of this computer, offered for the desk until one is set
 * @param systemLanguage
 *            of this computer, ISO 639-1
 * @param storeFolder
 *            where everything is kept, to be shown
 * @param way
 *            to servers, for publications that the user has sent
 * @param locking
 *            of the store
 * @param care
 *            of the store
 */
public record ShellServices(Kept kept, ArticleReader reader, Intake intake, SettingsRepository settings, SampleOpener sample,
        Function<EventOutline, LocalDate> recheck,
        Clock clock, ZoneId systemZone, String systemLanguage, Path storeFolder, TaskRunner tasks, Way way, Locking locking,
        StoreCare care) {

    /** The ports that {@code store} implements. */
    public record Kept(EventRepository events, ArticleRepository articles, InboxRepository inbox, PartyRepository parties,
            SeriesRepository series, EventSearch search, ChangeHistory history, Bin bin, ExportMemory exports, ImportMemory imports,
            LexiconRepository lexicon, DepartureLog departures, EventTransfer transfer, PublicationRepository publications,
            KeptPasswords passwords) {}

    /**
     * What locks the store.
     *
     * @param time
     *            the true one, by which it is known how long nobody has touched the window; "today" may be another
     */
    public record Locking(StoreGuard guard, InstantSource time) {}

    /** The same with another way to run work. */
    public ShellServices running(TaskRunner other) {
        return new ShellServices(kept, reader, intake, settings, sample, recheck, clock, systemZone, systemLanguage, storeFolder, other,
                way, locking, care);
    }
}
