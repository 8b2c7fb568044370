package org.chancery.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.agenda.EventFilter;
import org.chancery.date.IsoDay;
import org.chancery.exchange.paper.PageKind;
import org.chancery.exchange.paper.PaperColumn;
import org.chancery.exchange.paper.PaperRequest;
import org.chancery.exchange.paper.PaperSize;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a page of paper is to show, and in what language. */
final class PaperOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--page", paramLabel = "PAGE", defaultValue = "week")
    private PageKind page = PageKind.WEEK;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Option(names = "--paper", paramLabel = "SIZE", defaultValue = "a4")
    private PaperSize size = PaperSize.A4;

    @Option(names = "--language", paramLabel = "CODE")
    private @Nullable String language;

    @Option(names = "--columns", paramLabel = "COLUMNS", split = ",")
    private @Nullable Set<PaperColumn> columns;

    /** @throws ParameterException if there is no such language, or the day is in a year of other than four figures */
    PaperRequest request(EventFilter filter, Root root) {
        Messages messages = messages(root);
        LocalDate today = root.today();
        LocalDate shown = date == null ? today : date;
        if (!IsoDay.isWritable(shown)) {
            throw wrong(root, "--date", shown.toString());
        }
        return new PaperRequest(page, shown, size, columns == null ? PaperColumn.usual(page) : new LinkedHashSet<>(
                columns), filter, messages, messages.text("calendar.name"), today, root.surroundings().clock().getZone());
    }

    private Messages messages(Root root) {
        if (language == null) {
            return root.messages();
        }
        if (!Messages.LANGUAGES.contains(language)) {
            throw wrong(root, "--language", language);
        }
        return Messages.of(Locale.of(language));
    }

    private ParameterException wrong(Root root, String option, String value) {
        return new ParameterException(java.util.Objects.requireNonNull(command).commandLine(), root.messages().text("cli.usage.value",
                option, value));
    }
}
