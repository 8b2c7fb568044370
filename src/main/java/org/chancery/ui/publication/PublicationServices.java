package org.chancery.ui.publication;

import java.util.function.Function;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.KeptPasswords;
import org.chancery.publishing.Desk;
import org.chancery.publishing.dav.DavClient.Way;

/**
 * What publications need.
 *
 * @param way
 *            to servers, asked only in a run that the user wants
 * @param filter
 *            a filter in words; empty for everything
 */
public record PublicationServices(Desk desk, KeptPasswords passwords, Way way, Function<EventFilter, String> filter) {}
