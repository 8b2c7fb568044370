package org.chancery.ui.shell;

import org.chancery.planning.Recheck;
import org.chancery.publishing.Desk;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.publication.PublicationServices;
import org.chancery.ui.publication.PublicationsViewModel;

/** Puts together what publishes. */
final class Publishing {
    private Publishing() {}

    /** One for the whole frame, so that a run goes on when its panel is closed. */
    static PublicationsViewModel model(ViewContext context, ShellServices services, FilterOptions options) {
        ShellServices.Kept kept = services.kept();
        Desk from = new Desk(kept.publications(), kept.events(), kept.articles(), kept.imports(), kept.departures(), event -> Recheck.of(
                event).map(Recheck::day).orElse(null));
        return new PublicationsViewModel(context, new PublicationServices(from, kept.passwords(), services.way(), new FilterWords(context
                .messages(), options)::all));
    }
}
