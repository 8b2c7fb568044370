package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.EventId;
import org.chancery.article.ArticleId;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws a view without a display. */
@Command(name = "picture")
final class PictureCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX×](\\d{3,4})");

    private final Root root;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--view", paramLabel = "VIEW", required = true)
    private Pictures.View view = Pictures.View.MONTH;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Option(names = "--event", paramLabel = "ID")
    private @Nullable String event;

    @Option(names = "--article", paramLabel = "ID")
    private @Nullable String article;

    @Option(names = "--text", paramLabel = "WORDS")
    private @Nullable String text;

    @Option(names = "--file", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--out", paramLabel = "FILE.png", required = true)
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800")
    private String size = "";

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
    private String theme = "";

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en")
    private String language = "";

    PictureCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Matcher pixels = SIZE.matcher(size);
        check(pixels.matches(), "--size", size);
        check(theme.equals("light") || theme.equals("dark"), "--theme", theme);
        check(Messages.LANGUAGES.contains(language), "--language", language);
        LocalDate shown = date == null ? root.today() : date;
        try (OpenStore store = root.open()) {
            EventId named = event == null ? null : NamedEvent.find(store.events(), event).id();
            ArticleId source = article == null ? null : NamedArticle.find(store, article);
            root.surroundings().pictures()
                    .draw(new Pictures.Request(view, shown, named, source, text, file, Integer.parseInt(pixels.group(1)),
                            Integer.parseInt(pixels.group(2)), theme.equals("dark"), language, root.today()), store, out);
        }
        return ExitStatus.DONE.code();
    }

    private void check(boolean holds, String option, String value) {
        if (!holds) {
            throw new ParameterException(java.util.Objects.requireNonNull(command).commandLine(), root.messages().text("cli.usage.value",
                    option, value));
        }
    }
}
