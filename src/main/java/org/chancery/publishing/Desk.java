package org.chancery.publishing;

import java.time.LocalDate;
import java.util.function.Function;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.DepartureLog;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.PublicationRepository;
import org.jspecify.annotations.Nullable;

/**
 * What is published from.
 *
 * @param recheck
 *            the day to look again at an event; null if there is none
 */
public record Desk(PublicationRepository publications, EventRepository events, ArticleRepository articles, ImportMemory imports,
        DepartureLog departures, Function<DiplomaticEvent, @Nullable LocalDate> recheck) {}
