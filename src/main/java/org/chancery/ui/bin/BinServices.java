package org.chancery.ui.bin;

import org.chancery.agenda.Bin;
import org.chancery.agenda.EventRepository;

/**
 * Where removed events are and where they return to.
 *
 * @param language
 *            of the desk, ISO 639-1, for the choice of names
 */
public record BinServices(Bin bin, EventRepository events, String language) {}
