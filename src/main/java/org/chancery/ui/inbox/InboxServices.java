package org.chancery.ui.inbox;

import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.ChangeHistory;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.InboxRepository;
import org.chancery.matching.Acceptance;
import org.chancery.reading.ArticleReader;
import org.chancery.reading.DeskLexicon;

/**
 * What the inbox reads from and saves to.
 *
 * @param language
 *            of the desk, ISO 639-1, in which names are chosen
 */
public record InboxServices(EventRepository events, ArticleRepository articles, InboxRepository inbox, ArticleReader reader,
        Acceptance acceptance, DeskLexicon lexicon, ChangeHistory history, String language) {}
