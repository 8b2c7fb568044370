package org.chancery.ui.dossier;

import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Bin;
import org.chancery.agenda.ChangeHistory;
import org.chancery.agenda.DepartureLog;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.SeriesRepository;

/**
 * What a dossier reads from and saves to.
 *
 * @param language
 *            of the desk, ISO 639-1, in which names are chosen
 */
public record DossierServices(EventRepository events, ArticleRepository articles, SeriesRepository series, ChangeHistory history, Bin bin,
        DepartureLog departures, VenueLookup venues, String language) {}
