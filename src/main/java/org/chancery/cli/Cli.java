package org.chancery.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.agenda.Audience;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.VisitKind;
import org.chancery.agenda.WithheldForm;
import org.chancery.agenda.Word;
import org.chancery.date.IsoDay;
import org.chancery.exchange.paper.PageKind;
import org.chancery.exchange.paper.PaperColumn;
import org.chancery.exchange.paper.PaperSize;
import org.chancery.icalendar.Alarm;
import org.chancery.icalendar.CalendarProgram;
import org.chancery.icalendar.Undated;
import org.chancery.place.Country;
import org.chancery.text.FailureWords;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line. Expected failures become one sentence and an exit status; anything else is thrown on. */
public final class Cli {
    /** After these nothing is opened. */
    private static final Set<String> NO_WINDOW = Set.of("--help", "-h", "--version", "-V");

    private final Root root;
    /** By name, in the order of the help; each is made when it is asked for, since reading its options takes time at every start. */
    private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    private @Nullable RuntimeException unexpected;

    public Cli(Surroundings surroundings) {
        root = new Root(surroundings);
        commands.put("tour", () -> new TourCommand(root));
        commands.put("read", () -> new ReadCommand(root));
        commands.put("list", () -> new ListCommand(root));
        commands.put("search", () -> new SearchCommand(root));
        commands.put("show", () -> new ShowCommand(root));
        commands.put("add", () -> new AddCommand(root));
        commands.put("edit", () -> new EditCommand(root));
        commands.put("remove", () -> new RemoveCommand(root));
        commands.put("history", () -> new HistoryCommand(root));
        commands.put("bin", () -> new BinCommand(root));
        commands.put("export", () -> new ExportCommand(root));
        commands.put("import", () -> new ImportCommand(root));
        commands.put("publish", () -> new PublishCommand(root));
        commands.put("lint", () -> new LintCommand(root));
        commands.put("lexicon", () -> new LexiconCommand(root));
        commands.put("passphrase", () -> new PassphraseCommand(root));
        commands.put("check", () -> new CheckCommand(root));
        commands.put("backup", () -> new BackupCommand(root));
        commands.put("restore", () -> new RestoreCommand(root));
        commands.put("picture", () -> new PictureCommand(root));
    }

    /** Runs one command and returns the exit status of {@link ExitStatus}. */
    public int run(String... arguments) {
        unexpected = null;
        List<String> words = List.of(arguments);
        if (words.stream().noneMatch(word -> commands.containsKey(word) || NO_WINDOW.contains(word)) && window().possible()) {
            window().prepare();
        }
        int status = parser(words).execute(arguments);
        root.surroundings().out().flush();
        root.surroundings().err().flush();
        if (unexpected != null) {
            throw unexpected;
        }
        return status;
    }

    private Window window() {
        return root.surroundings().window();
    }

    /** The folder of the store of the last run, which may not be there. */
    public Path store() {
        return root.folder();
    }

    /** The manual page of the whole program, as roff. */
    public String manual() {
        return new ManualPage(root.messages(), root.surroundings().version()).of(parser(List.of("--help")).getCommandSpec());
    }

    /** With the commands that are named alone; with all of them for the help, which lists them. */
    private CommandLine parser(List<String> words) {
        CommandLine parser = new CommandLine(root);
        boolean listed = words.stream().anyMatch(HelpText.ASKING::contains) && words.stream().noneMatch(commands::containsKey);
        commands.forEach((name, command) -> {
            if (listed || words.contains(name)) {
                parser.addSubcommand(name, command.get());
            }
        });
        converters(parser);
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return parser.setOut(nowhere).setErr(nowhere).setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong))
                .setExecutionExceptionHandler((thrown, line, parsed) -> failed(thrown)).setExecutionStrategy(this::execute)
                .setPosixClusteredShortOptionsAllowed(false).setExpandAtFiles(false);
    }

    private int execute(ParseResult parsed) {
        ParseResult last = parsed;
        boolean help = parsed.isUsageHelpRequested();
        boolean version = parsed.isVersionHelpRequested();
        while (last.hasSubcommand()) {
            last = last.subcommand();
            help |= last.isUsageHelpRequested();
            version |= last.isVersionHelpRequested();
        }
        if (help) {
            root.surroundings().out().print(new HelpText(root.messages()).of(last.commandSpec()));
            return ExitStatus.DONE.code();
        }
        if (version) {
            root.say("Chancery " + root.surroundings().version());
            return ExitStatus.DONE.code();
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private void converters(CommandLine parser) {
        parser.registerConverter(LocalDate.class, this::day);
        parser.registerConverter(EventKind.class, word(EventKind.class));
        parser.registerConverter(VisitKind.class, word(VisitKind.class));
        parser.registerConverter(Level.class, word(Level.class));
        parser.registerConverter(EventStatus.class, word(EventStatus.class));
        parser.registerConverter(ReleaseLevel.class, word(ReleaseLevel.class));
        parser.registerConverter(Audience.class, word(Audience.class));
        parser.registerConverter(WithheldForm.class, word(WithheldForm.class));
        parser.registerConverter(Undated.class, word(Undated.class));
        parser.registerConverter(PageKind.class, word(PageKind.class));
        parser.registerConverter(PaperSize.class, word(PaperSize.class));
        parser.registerConverter(PaperColumn.class, word(PaperColumn.class));
        parser.registerConverter(Pictures.View.class, word(Pictures.View.class));
        parser.registerConverter(CalendarProgram.class, word(CalendarProgram.class));
        parser.registerConverter(Alarm.class, this::alarm);
        parser.registerConverter(Country.class, code -> orWrong(() -> Country.of(code)));
    }

    private static <E extends Enum<E> & Word> CommandLine.ITypeConverter<E> word(Class<E> type) {
        return code -> orWrong(() -> Word.parse(type, code));
    }

    private static <T> T orWrong(Supplier<T> parsed) {
        try {
            return parsed.get();
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }

    private LocalDate day(String text) {
        try {
            return IsoDay.parse(text);
        } catch (DateTimeException wrong) {
            throw new TypeConversionException(root.messages().text("cli.usage.no-day", text));
        }
    }

    private Alarm alarm(String text) {
        try {
            return Alarm.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(root.messages().text("program.alarm.wrong", text));
        }
    }

    private int wrongUsage(ParameterException wrong) {
        Messages messages = root.messages();
        String what = switch (wrong) {
            case UnmatchedArgumentException unknown -> messages.text("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing -> messages.text("cli.usage.missing", HelpText.names(missing.getMissing()));
            default -> String.valueOf(wrong.getMessage());
        };
        root.remark(messages.text("cli.usage", what, wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USAGE.code();
    }

    private int failed(Exception thrown) {
        if (thrown instanceof ParameterException wrong) {
            return wrongUsage(wrong);
        }
        if (thrown instanceof ChanceryFailure failure) {
            root.remark(new FailureWords(root.messages()).of(failure));
            return status(failure).code();
        }
        unexpected = thrown instanceof RuntimeException fault ? fault : new IllegalStateException(thrown);
        return ExitStatus.UNEXPECTED.code();
    }

    private static ExitStatus status(ChanceryFailure failure) {
        return switch (failure) {
            case ChanceryFailure.NoPublicationDate missing -> ExitStatus.PARTLY;
            case ChanceryFailure.UnreadableInput input -> ExitStatus.NOT_FOUND;
            case ChanceryFailure.NoSuchEvent missing -> ExitStatus.NOT_FOUND;
            case ChanceryFailure.AmbiguousEvent several -> ExitStatus.NOT_FOUND;
            case ChanceryFailure.UnwritableOutput output -> ExitStatus.NOT_FOUND;
            case ChanceryFailure.InvalidCalendar calendar -> ExitStatus.NOT_FOUND;
            case ChanceryFailure.StaleEvent stale -> ExitStatus.STORE_UNUSABLE;
            case ChanceryFailure.StoreUnusable store -> ExitStatus.STORE_UNUSABLE;
            case ChanceryFailure.SettingsUnusable settings -> ExitStatus.STORE_UNUSABLE;
        };
    }
}
