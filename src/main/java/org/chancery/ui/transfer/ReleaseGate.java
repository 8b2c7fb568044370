package org.chancery.ui.transfer;

import java.util.function.Predicate;
import org.chancery.agenda.ArticleRepository;
import org.chancery.agenda.Audience;
import org.chancery.agenda.DepartureLog;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventSource;
import org.chancery.agenda.WithheldForm;
import org.chancery.agenda.release.Release;
import org.chancery.exchange.paper.FilterText;
import org.chancery.ui.kit.ViewContext;

/** The way out of the window for events: opened anew for each file or print, and logged. Used off JavaFX's thread. */
public record ReleaseGate(ViewContext context, EventSource events, ArticleRepository articles, DepartureLog departures) {

    Release open(Audience audience, WithheldForm form) {
        return Release.of(events, articles, audience, form, context.messages().language(), context.text("release.busy-name"));
    }

    /** As it is when nobody says otherwise: what the house may see. */
    Release open() {
        return open(Audience.INTERNAL, WithheldForm.OMIT);
    }

    /** @param file its name, or the printer's */
    void log(Release release, EventFilter filter, String file, Predicate<String> written) {
        release.log(departures, context.clock().instant(), new FilterText(context.messages()).of(filter), file, written);
    }
}
