package org.chancery.text;

import java.nio.file.Path;
import java.util.Locale;

import org.chancery.agenda.ChanceryFailure;

/** Expected failures in the reader's language: what happened and what to do next, for a line on a terminal and for a notice alike. */
public record FailureWords(Messages messages) {

    public String of(ChanceryFailure failure) {
        return switch (failure) {
            case ChanceryFailure.UnreadableInput input -> messages.text("failure.input." + code(input.fault()), input.line() > 0 ? input
                    .file() + ":" + input.line() : input.file());
            case ChanceryFailure.NoPublicationDate article -> messages.text("failure.no-publication-date", article.file());
            case ChanceryFailure.NoSuchEvent none -> messages.text("failure.no-such-event", none.id());
            case ChanceryFailure.AmbiguousEvent several -> messages.text("failure.ambiguous-event", several.id());
            case ChanceryFailure.StaleEvent stale -> messages.text("failure.stale-event", stale.id());
            case ChanceryFailure.StoreUnusable store -> messages.text("failure.store." + code(store.fault()), path(store.store()));
            case ChanceryFailure.UnwritableOutput output -> messages.text("failure.output." + code(output.fault()), path(output.file()));
            case ChanceryFailure.InvalidCalendar calendar -> messages.text("failure.invalid-calendar", String.join("; ", calendar
                    .problems()));
            case ChanceryFailure.SettingsUnusable settings -> messages.text("failure.settings", path(settings.file()));
        };
    }

    private static String path(Path path) {
        return path.toString();
    }

    private static String code(Enum<?> fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
