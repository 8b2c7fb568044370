package org.chancery.agenda;

/** A recurring occasion as such: the forum, of which an event is one edition. */
public record Series(SeriesId id, String name) {}
