package org.chancery.ui.transfer;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Audience;
import org.chancery.agenda.DepartureLog;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventSource;
import org.chancery.agenda.EventTransfer;
import org.chancery.agenda.WithheldForm;
import org.chancery.agenda.release.Missed;
import org.chancery.agenda.release.Release;
import org.chancery.exchange.paper.FilterText;
import org.chancery.text.ReleaseWords;
import org.chancery.ui.kit.ViewContext;

/**
 * The way out of the window for events: opened anew for each file or print, and logged.
 *
 * @param past
 *            knows what events were called that are removed
 */
public record ReleaseGate(ViewContext context, EventSource events, ArticleRepository articles, DepartureLog departures, EventTransfer past,
        AudienceChoice choice) {
    private static final int NAMED = 3;

    /** As it is chosen now, to be opened off JavaFX's thread. */
    Supplier<Release> opening() {
        Audience whom = choice.audience().get();
        WithheldForm form = choice.withheld().get();
        return () -> Release.of(events, articles, whom, form, context.messages().language(), context.text("release.busy-name"));
    }

    /**
     * Not on JavaFX's thread.
     *
     * @param file
     *            its name, or the printer's
     * @return what to say of events that stood in this file before and no longer do
     */
    List<String> log(Release release, EventFilter filter, String file, Predicate<String> written) {
        Set<EventId> before = departures.last(file);
        Set<EventId> now = release.log(departures, context.clock().instant(), new FilterText(context.messages()).of(filter), file, written);
        return new ReleaseWords(context.messages()).missed(Missed.of(before, now, past, context.messages().language()), NAMED);
    }
}
