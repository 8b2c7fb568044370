package org.chancery.publishing;

import org.chancery.agenda.PublicationFault;

/**
 * Something that was not sent.
 *
 * @param what
 *            the name of the event, or its UID where only that is known; empty if it concerns everything
 * @param detail
 *            of the fault, such as a status code or the properties that differ; may be empty
 */
public record Incident(String what, PublicationFault fault, String detail) {}
