package org.chancery.cli;

import org.chancery.agenda.Audience;
import org.chancery.agenda.WithheldForm;
import org.chancery.agenda.release.Release;
import org.chancery.text.Messages;
import picocli.CommandLine.Option;

/** For whom events leave, and whether they do so now or are only looked at. */
final class ReleaseOptions {
    @Option(names = "--audience", paramLabel = "AUDIENCE", defaultValue = "internal")
    private Audience audience = Audience.INTERNAL;

    @Option(names = "--withheld", paramLabel = "HOW", defaultValue = "omit")
    private WithheldForm withheld = WithheldForm.OMIT;

    @Option(names = "--dry-run")
    private boolean dryRun;

    boolean dryRun() {
        return dryRun;
    }

    Release release(OpenStore store, Messages messages) {
        return of(store, messages, audience, withheld);
    }

    /** As it is when nobody says otherwise: what the house may see. */
    static Release forTheHouse(OpenStore store, Messages messages) {
        return of(store, messages, Audience.INTERNAL, WithheldForm.OMIT);
    }

    private static Release of(OpenStore store, Messages messages, Audience audience, WithheldForm form) {
        return Release.of(store.events(), store.articles(), audience, form, messages.language(), messages.text("release.busy-name"));
    }
}
