package org.chancery.ui.directory;

import org.chancery.agenda.ChangeHistory;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.PartyRepository;
import org.chancery.agenda.SeriesRepository;

/** What the directory reads from. */
public record DirectoryServices(PartyRepository parties, SeriesRepository series, EventRepository events, ChangeHistory history) {}
