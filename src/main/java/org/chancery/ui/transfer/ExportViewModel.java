package org.chancery.ui.transfer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.chancery.agenda.Audience;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.WithheldForm;
import org.chancery.agenda.release.Release;
import org.chancery.agenda.release.ReleaseReport;
import org.chancery.agenda.release.WrittenEvents;
import org.chancery.article.Article;
import org.chancery.icalendar.CalendarExport;
import org.chancery.icalendar.CalendarProgram;
import org.chancery.icalendar.ExportOptions;
import org.chancery.icalendar.ExportReport;
import org.chancery.icalendar.Undated;
import org.chancery.task.TaskRunner;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** What an export would write under the filters of the window, and the export itself. Knows no control. */
public final class ExportViewModel {
    private static final int FIRST = 6;
    private final ViewContext context;
    private final ReleaseGate gate;
    private final ExportMemory memory;
    private final ImportMemory imports;
    private final EventFilter filter;
    private final Function<DiplomaticEvent, @Nullable LocalDate> recheck;
    private final ObjectProperty<Undated> undated = new SimpleObjectProperty<>(Undated.AUTO);
    private final ObjectProperty<CalendarProgram> program = new SimpleObjectProperty<>(CalendarProgram.ANY);
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.INTERNAL);
    private final ObjectProperty<WithheldForm> withheld = new SimpleObjectProperty<>(WithheldForm.OMIT);
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private TaskRunner.@Nullable Running running;

    /**
     * What would go.
     *
     * @param first
     *            the first entries that go, as they go
     * @param release
     *            what does not go, and why
     */
    record Preview(ExportReport report, List<DiplomaticEvent> first, ReleaseReport release) {}

    /** @param recheck the day to look again at an event without a day; null if there is none */
    public ExportViewModel(ViewContext context, ReleaseGate gate, ExportMemory memory, ImportMemory imports, EventFilter filter,
            Function<DiplomaticEvent, @Nullable LocalDate> recheck) {
        this.context = context;
        this.gate = gate;
        this.memory = memory;
        this.imports = imports;
        this.filter = filter;
        this.recheck = recheck;
        undated.subscribe(this::look);
        audience.subscribe(this::look);
        withheld.subscribe(this::look);
        look();
    }

    boolean filtered() {
        return !filter.asksNothing() || filter.period().isPresent();
    }

    ObjectProperty<Undated> undated() {
        return undated;
    }

    /** The program for which it is written; what goes out and how many does not hang on it. */
    ObjectProperty<CalendarProgram> program() {
        return program;
    }

    /** For whom it is; nothing but a person sets it to those who may see all. */
    ObjectProperty<Audience> audience() {
        return audience;
    }

    /** What becomes of events that the audience may not see. */
    ObjectProperty<WithheldForm> withheld() {
        return withheld;
    }

    /** Null until it is counted. */
    ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** The gate as it is set now, to be opened off JavaFX's thread. */
    private Supplier<Release> opening() {
        Audience whom = audience.get();
        WithheldForm form = withheld.get();
        return () -> gate.open(whom, form);
    }

    private ExportOptions options() {
        return ExportOptions.of(undated.get(), context.messages(), recheck::apply).withAddresses(source -> gate.articles().find(source.id())
                .map(Article::url).orElse(null)).forProgram(program.get());
    }

    private CalendarExport export(ExportOptions options, Release release, ExportMemory exports) {
        return new CalendarExport(options, exports, release.imports(imports));
    }

    private void look() {
        Supplier<Release> opening = opening();
        ExportOptions options = options();
        context.tasks().run(progress -> {
            Release release = opening.get();
            CalendarExport export = export(options, release, memory);
            List<DiplomaticEvent> first = new ArrayList<>();
            ExportReport report = export.preview(each -> release.forEach(filter, event -> {
                if (first.size() < FIRST && !export.lines(event).isEmpty()) {
                    first.add(event);
                }
                each.accept(event);
            }));
            return new Preview(report, first, release.report());
        }, preview::set, context.notices()::fail);
    }

    /** Writes the file; it can be cancelled, and then the file that stood there is as it was. */
    void write(Path file, TaskRunner.Watcher watcher, Consumer<ExportReport> done, Runnable failed) {
        Supplier<Release> opening = opening();
        ExportOptions options = options();
        long total = preview.get() == null ? 0 : preview.get().report().written();
        running = context.tasks().run(progress -> {
            Release release = opening.get();
            WrittenEvents written = new WrittenEvents(memory);
            ExportReport report = export(options, release, written).write(file, each -> release.forEach(filter, each),
                    at -> progress.report(
                            at, total),
                    progress::cancelled);
            gate.log(release, filter, file.toString(), written::contains);
            return report;
        }, watcher, done, failure -> {
            failed.run();
            context.notices().fail(failure);
        });
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }
}
