package org.chancery.ui.transfer;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javax.print.PrintService;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.release.Release;
import org.chancery.date.DateWindow;
import org.chancery.exchange.paper.PageKind;
import org.chancery.exchange.paper.PaperColumn;
import org.chancery.exchange.paper.PaperExport;
import org.chancery.exchange.paper.PaperPages;
import org.chancery.exchange.paper.PaperReport;
import org.chancery.exchange.paper.PaperRequest;
import org.chancery.exchange.paper.PaperSize;
import org.chancery.exchange.paper.Printers;
import org.chancery.task.TaskRunner;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** A week or a month on paper under the filters of the window: how it looks, the file, and the printer. Knows no control. */
public final class PaperViewModel {
    /** Pixels a point; a page on a sharp screen. */
    private static final float SCALE = 1.2f;

    private final ViewContext context;
    private final ReleaseGate gate;
    private final EventFilter filter;
    private final PageKind kind;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<PaperSize> size = new SimpleObjectProperty<>(PaperSize.A4);
    private final ObjectProperty<Set<PaperColumn>> columns;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<PrintService>> printers = new ReadOnlyObjectWrapper<>();
    private TaskRunner.@Nullable Running looking;

    /**
     * How the pages come out.
     *
     * @param first
     *            the first of them
     */
    record Look(PaperPages pages, BufferedImage first) {
        PaperReport report() {
            return pages.report();
        }
    }

    public PaperViewModel(ViewContext context, ReleaseGate gate, EventFilter filter, PageKind kind) {
        this.context = context;
        this.gate = gate;
        this.filter = filter;
        this.kind = kind;
        this.day = new SimpleObjectProperty<>(context.today());
        this.columns = new SimpleObjectProperty<>(PaperColumn.usual(kind));
    }

    /** Makes the pages and asks for printers, and from then on follows each choice; called when it comes into sight. */
    void open() {
        if (printers.get() == null) {
            context.tasks().run(_ -> Printers.all(), printers::set, context.notices()::fail);
            day.subscribe((_, _) -> make());
            size.subscribe((_, _) -> make());
            columns.subscribe((_, _) -> make());
            make();
        }
    }

    private void make() {
        if (looking != null) {
            looking.cancel();
        }
        PaperRequest request = request();
        looking = context.tasks().run(_ -> {
            PaperPages pages = new PaperExport(gate.open()).pages(request);
            return new Look(pages, pages.picture(0, SCALE));
        }, look::set, context.notices()::fail);
    }

    private PaperRequest request() {
        return new PaperRequest(kind, day.get(), size.get(), columns.get(), filter, context.messages(), context.text("calendar.name"),
                context.today(), context.deskZone());
    }

    /** The days that are shown. */
    DateWindow period() {
        return kind.around(day.get());
    }

    PageKind kind() {
        return kind;
    }

    ReadOnlyObjectProperty<LocalDate> day() {
        return day;
    }

    /** A week or a month on, or back. */
    void step(int by) {
        day.set(switch (kind) {
            case WEEK -> day.get().plusWeeks(by);
            case MONTH -> day.get().plusMonths(by);
        });
    }

    ObjectProperty<PaperSize> size() {
        return size;
    }

    boolean shows(PaperColumn column) {
        return columns.get().contains(column);
    }

    void show(PaperColumn column, boolean wanted) {
        Set<PaperColumn> now = EnumSet.noneOf(PaperColumn.class);
        now.addAll(columns.get());
        if (wanted) {
            now.add(column);
        } else {
            now.remove(column);
        }
        columns.set(Set.copyOf(now));
    }

    /** Null until it is made. */
    ReadOnlyObjectProperty<@Nullable Look> look() {
        return look.getReadOnlyProperty();
    }

    /** Null until the computer has answered. */
    ReadOnlyObjectProperty<@Nullable List<PrintService>> printers() {
        return printers.getReadOnlyProperty();
    }

    /** Writes the PDF file. */
    void write(Path file, Consumer<PaperReport> done, Runnable failed) {
        PaperRequest request = request();
        context.tasks().run(_ -> {
            Release release = gate.open();
            PaperReport report = new PaperExport(release).write(file, request);
            gate.log(release, filter, file.toString(), report.uids()::contains);
            return report;
        }, done, failure -> {
            failed.run();
            context.notices().fail(failure);
        });
    }

    /** Sends the pages to the printer and says what came of it. */
    void print(PrintService printer, Runnable done) {
        PaperRequest request = request();
        context.tasks().run(_ -> {
            Release release = gate.open();
            PaperPages pages = new PaperExport(release).pages(request);
            boolean sent = Printers.print(pages, printer, request.title());
            if (sent) {
                gate.log(release, filter, printer.getName(), pages.report().uids()::contains);
            }
            return sent;
        }, taken -> {
            if (taken) {
                done.run();
            }
            context.notices().say(context.text(taken ? "printing.sent" : "printing.refused", printer.getName()));
        }, context.notices()::fail);
    }
}
