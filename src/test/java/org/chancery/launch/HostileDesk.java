package org.chancery.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.agenda.Author;
import org.chancery.agenda.ChanceryFailure;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.incoming.ImportPlan;
import org.chancery.article.Article;
import org.chancery.date.DateWindow;
import org.chancery.date.EventDate;
import org.chancery.exchange.LexiconFile;
import org.chancery.exchange.bundle.BundleImport;
import org.chancery.exchange.bundle.BundleLimits;
import org.chancery.exchange.bundle.BundleStore;
import org.chancery.exchange.table.TableOptions;
import org.chancery.exchange.table.TableReader;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.CalendarLint;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.Undated;
import org.chancery.icalendar.in.CalendarImport;
import org.chancery.icalendar.in.CalendarLimits;
import org.chancery.icalendar.in.ImportOptions;
import org.chancery.icalendar.recur.RecurringEvents;
import org.chancery.intake.Draft;
import org.chancery.intake.Intake;
import org.chancery.place.Gazetteer;
import org.chancery.reading.ArticleReader;
import org.chancery.settings.SettingsFile;
import org.chancery.store.ChanceryStore;
import org.chancery.text.Messages;
import org.jspecify.annotations.Nullable;

/** A desk to which hostile input is handed, with a store and a folder of its own. */
final class HostileDesk implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    /** UTF-16 code units; longer texts are the business of the reader's own tests. */
    private static final int LONGEST_TO_READ = 2_000;
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ArticleReader READER = ArticleReader.load();
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private final Path folder;
    private @Nullable ChanceryStore opened;
    private final HostileCommands commands;
    private final TableReader tables = new TableReader(new TableOptions(GAZETTEER, TODAY, words -> Optional.empty(), id -> Optional.empty(),
            1_000, 1 << 20));
    private boolean filled;

    /** @param folder that exists; all that is written is written there */
    HostileDesk(Path folder) {
        this.folder = folder;
        this.commands = new HostileCommands(folder);
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private ChanceryStore store() {
        if (opened == null) {
            opened = ChanceryStore.open(folder.resolve("store"), Clock.fixed(NOW, ZoneOffset.UTC));
        }
        return opened;
    }

    /** Takes what is handed over as a user would; a failure that people can read is an answer like any other. */
    void take(HostileTarget target, byte[] input) throws IOException {
        try {
            taken(target, input);
        } catch (ChanceryFailure readable) {
            Objects.requireNonNull(readable.getMessage());
        }
    }

    private void taken(HostileTarget target, byte[] input) throws IOException {
        switch (target) {
            case TEXT, HTML, JSON, JSON_LINES, FEED, MAIL, MAIL_FOLDER, PDF -> articles(file(target, input));
            case DOCX -> articles(file(target, input.length > 1 && input[0] == 'P' && input[1] == 'K' ? input : packed(input)));
            case CALENDAR -> calendars().plan(file(target, input), read -> {}, () -> false);
            case GIVEN_BACK -> givenBack(file(target, input));
            case LINT -> CalendarLint.of(file(target, input));
            case BUNDLE -> bundle(file(target, input), true);
            case TABLE -> tables.read("table", Files.newInputStream(file(target, input)), row -> {}, remark -> {}, () -> false);
            case LEXICON -> LexiconFile.read(file(target, input)).forEach(word -> Objects.requireNonNull(LexiconFile.row(word)));
            case DATE -> date(new String(input, StandardCharsets.UTF_8));
            case SEARCH -> search(new String(input, StandardCharsets.UTF_8));
            case SETTINGS -> settings(file(target, input));
            case COMMAND -> commands.run(new String(input, StandardCharsets.UTF_8));
        }
    }

    private Path file(HostileTarget target, byte[] input) {
        try {
            return Files.write(folder.resolve("in." + target.ending()), input);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void articles(Path file) {
        for (Draft draft : new Intake().file(file).drafts()) {
            Article article = draft.article();
            if (article.text().length() <= LONGEST_TO_READ) {
                READER.read(article);
            }
        }
    }

    /** As the text of a word processor's file, under a name that leads out of any folder beside the right one. */
    private static byte[] packed(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("../../outside.xml", "word/document.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(document);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private CalendarImport calendars() {
        return new CalendarImport(store().events(), store().imports(), store().exports(),
                new ImportOptions(GAZETTEER, CalendarLimits.USUAL, TODAY,
                        NOW, ENGLISH));
    }

    /** What was taken of a calendar can be shown, and goes out: no export is refused, since it breaks no rule. */
    private void givenBack(Path file) throws IOException {
        ImportPlan plan = calendars().plan(file, read -> {}, () -> false);
        calendars().apply(plan.items(), saved -> {}, () -> false);
        RecurringEvents events = new RecurringEvents(store().events(), store().recurrences());
        events.outlines(DateWindow.ofYear(TODAY.getYear()), EventFilter.EVERYTHING);
        try {
            new CalendarExport(ExportOptions.of(Undated.AUTO, ENGLISH, event -> null).asRich(), store().exports(), store().imports()).write(
                    folder.resolve("out.ics"), each -> events.forEach(EventFilter.EVERYTHING, each), written -> {}, () -> false);
        } catch (ChanceryFailure refused) {
            throw new AssertionError("what was taken of a calendar does not go out", refused);
        }
        removeAll();
    }

    private void bundle(Path file, boolean again) {
        BundleStore parts = new BundleStore(store().events(), store().transfer(), store().articles(), store().series(), store().parties(),
                store().imports(), store().exports());
        BundleImport bundles = new BundleImport(parts, BundleLimits.USUAL, "en");
        ImportPlan plan = bundles.plan(file, read -> {}, () -> false);
        bundles.apply(file, plan.items(), taken -> {}, saved -> {}, () -> false);
        if (again) {
            removeAll();
        }
    }

    private void removeAll() {
        List<DiplomaticEvent> all = new ArrayList<>();
        store().events().forEach(EventFilter.EVERYTHING, all::add);
        store().events().removeAll(all, Author.DESK);
    }

    /** A date that is taken has its bounds in order, and is the same again when it is written down. */
    private static void date(String text) {
        EventDate date;
        try {
            date = EventDate.parse(text, TODAY);
        } catch (IllegalArgumentException none) {
            if (Objects.requireNonNull(none.getMessage()).contains("\n" + text)) {
                throw new AssertionError("no sentence", none);
            }
            return;
        }
        date.bounds().ifPresent(window -> {
            if (window.last().isBefore(window.first())) {
                throw new AssertionError(text + " ends before it begins");
            }
        });
        if (!EventDate.parse(date.edtf(), TODAY).equals(date)) {
            throw new AssertionError(text + " is another date when it is read again: " + date.edtf());
        }
    }

    private void search(String words) {
        if (!filled) {
            HostileTarget.BUNDLE.seeds().forEach(seed -> bundle(file(HostileTarget.BUNDLE, seed), false));
            filled = true;
        }
        store().search().search(words, 0, 20);
        store().search().events(words, EventFilter.EVERYTHING, 20);
    }

    private static void settings(Path file) {
        SettingsFile settings = new SettingsFile(file);
        settings.save(settings.load());
        settings.load();
    }
}
