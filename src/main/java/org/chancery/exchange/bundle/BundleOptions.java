package org.chancery.exchange.bundle;

import java.time.LocalDate;
import java.util.function.Function;
import org.chancery.agenda.DiplomaticEvent;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a bundle.
 *
 * @param notes
 *            whether the desk's own notes leave the house
 * @param language
 *            of the desk, ISO 639-1
 * @param recheck
 *            the day to look again at an event; null if there is none
 */
public record BundleOptions(boolean notes, String language, Function<DiplomaticEvent, @Nullable LocalDate> recheck) {}
