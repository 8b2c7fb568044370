package org.chancery.exchange.bundle;

import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.EventTransfer;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.SeriesRepository;

/** The parts of a store of which a bundle is made, and into which one goes. */
public record BundleStore(EventRepository events, EventTransfer transfer, ArticleRepository articles, SeriesRepository series,
        PartyRepository parties, ImportMemory imports, ExportMemory exports) {}
