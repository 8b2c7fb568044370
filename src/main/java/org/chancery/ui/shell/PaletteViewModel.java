package org.chancery.ui.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventSearch.Hit;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.date.DateWindow;
import org.chancery.reading.QuickLine;
import org.chancery.task.TaskRunner.Running;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/** What the palette offers for the words that are typed, and what choosing does. Knows no control. */
final class PaletteViewModel {

    private static final int MOST = 9;
    private static final int MOST_NEAR = 2;
    private static final int MOST_FOUND = 4;
    private static final int AROUND = 2;

    private final ViewContext context;
    private final ShellServices services;
    private final QuickLine quickLine;
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final ObservableList<QuickLine.Span> spans = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private @Nullable Running looking;

    PaletteViewModel(ViewContext context, ShellServices services) {
        this.context = context;
        this.services = services;
        this.quickLine = new QuickLine(services.reader());
        rows.setAll(places(""));
    }

    /** What one look-up gave. */
    private record Found(List<PaletteRow> rows, List<QuickLine.Span> spans) {}

    ObservableList<PaletteRow> rows() {
        return rows;
    }

    /** What each word was read as; what is only part of the name is not among them. */
    ObservableList<QuickLine.Span> spans() {
        return spans;
    }

    IntegerProperty chosen() {
        return chosen;
    }

    void type(String text) {
        if (looking != null) {
            looking.cancel();
        }
        if (text.isBlank()) {
            put(new Found(places(""), List.of()));
            return;
        }
        looking = context.tasks().run(_ -> look(text.strip()), this::put, context.notices()::fail);
    }

    private void put(Found found) {
        rows.setAll(found.rows());
        spans.setAll(found.spans());
        chosen.set(0);
    }

    private Found look(String text) {
        LocalDate today = context.today();
        QuickLine.Result line = quickLine.read(text, today, context.locale());
        List<QuickLine.Span> understood = line.spans().stream().filter(span -> span.part() != QuickLine.Part.NAME).toList();
        List<PaletteRow> found = new ArrayList<>();
        List<Hit> hits = services.kept().search().search(text, 0, MOST_FOUND);
        boolean event = !understood.isEmpty() && !line.proposal().name().isBlank() && (text.indexOf(' ') > 0);
        if (event) {
            found.add(new PaletteRow.Add(line));
        }
        hits.stream().flatMap(hit -> row(hit).stream()).forEach(found::add);
        found.addAll(near(line.proposal(), found));
        line.proposal().date().earliest().filter(_ -> line.proposal().date().precision().hasDay()).map(PaletteRow.Day::new).ifPresent(
                found::add);
        found.addAll(places(text));
        if (event) {
            found.add(new PaletteRow.ReadArticle());
        }
        return new Found(found.stream().limit(MOST).toList(), understood);
    }

    private static List<PaletteRow> row(Hit hit) {
        return hit.kind() == HitKind.PLACE ? List.of()
                : List.of(new PaletteRow.Found(hit.kind(), UUID.fromString(hit.id()), hit.title(), hit
                        .detail()));
    }

    /** Events around the day that was typed, without those that the words found already. */
    private List<PaletteRow> near(EventProposal proposal, List<PaletteRow> found) {
        if (!proposal.date().precision().hasDay()) {
            return List.of();
        }
        LocalDate first = proposal.date().earliest().orElseThrow().minusDays(AROUND);
        LocalDate last = proposal.date().latest().orElseThrow().plusDays(AROUND);
        List<EventOutline> around = services.kept().events().outlines(new DateWindow(first, last), EventFilter.EVERYTHING);
        return around.stream().filter(outline -> outline.precision().hasDay() && found.stream().noneMatch(
                row -> row instanceof PaletteRow.Found hit && hit.id().equals(outline.id().value()))).limit(MOST_NEAR)
                .<PaletteRow>map(PaletteRow.Near::new).toList();
    }

    private List<PaletteRow> places(String part) {
        String wanted = part.toLowerCase(context.locale());
        Stream<PaletteRow> places = Arrays.stream(Destination.values()).filter(destination -> named("shell.nav." + destination.name()
                .toLowerCase(Locale.ROOT), wanted)).map(PaletteRow.To::new);
        Stream<PaletteRow> commands = Arrays.stream(PaletteRow.Command.values()).filter(command -> named("incoming.command." + command
                .code(), wanted)).map(PaletteRow.Do::new);
        return Stream.concat(places, commands).limit(MOST).toList();
    }

    private boolean named(String key, String part) {
        return context.text(key).toLowerCase(context.locale()).contains(part);
    }

    void move(int by) {
        if (!rows.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, rows.size()));
        }
    }

    /** @param open whether an event that is added is opened too */
    void choose(PaletteRow row, boolean open) {
        switch (row) {
            case PaletteRow.Add add -> add(add.result().proposal(), open);
            case PaletteRow.Near near -> context.navigation().openEvent(near.event().id().value());
            case PaletteRow.Found found -> open(found);
            case PaletteRow.Day day -> context.navigation().openDay(day.day());
            case PaletteRow.To to -> context.navigation().show(to.destination());
            case PaletteRow.Do(PaletteRow.Command command) -> run(command);
            case PaletteRow.ReadArticle _ -> context.navigation().addArticle();
        }
    }

    private void run(PaletteRow.Command command) {
        switch (command) {
            case IMPORT -> context.navigation().importFiles();
            case EXPORT -> context.navigation().export();
            case PRINT -> context.navigation().print();
            case PUBLISH -> context.navigation().publications();
            case BIN -> context.navigation().bin();
            case HEALTH -> context.navigation().health();
            case LOCK -> context.navigation().lock();
        }
    }

    private void open(PaletteRow.Found found) {
        switch (found.kind()) {
            case EVENT -> context.navigation().openEvent(found.id());
            case PARTY -> context.navigation().openParty(found.id());
            case ARTICLE -> context.navigation().openArticle(found.id());
            case PLACE -> context.navigation().show(Destination.DIRECTORY);
        }
    }

    private void add(EventProposal proposal, boolean open) {
        DiplomaticEvent made = new QuickAdd(context.messages().language(), context.today(), context.clock().instant()).event(proposal);
        context.tasks().run(_ -> save(made, proposal), saved -> added(saved, proposal, open), context.notices()::fail);
    }

    private DiplomaticEvent save(DiplomaticEvent made, EventProposal proposal) {
        return services.kept().events().save(new Change(Author.DESK, List.of(), QuickAdd.series(proposal), List.of(made), List.of()))
                .getFirst();
    }

    private void added(DiplomaticEvent saved, EventProposal proposal, boolean open) {
        Runnable undo = context.undo()::undo;
        Holder holder = new Holder(saved);
        context.undo().did(context.text("shell.palette.added", saved.facts().name()), () -> context.tasks().run(_ -> {
            services.kept().events().remove(holder.event.id(), holder.event.version(), Author.DESK);
            return holder.event;
        }, _ -> context.notices().saved(), context.notices()::fail), () -> context.tasks().run(_ -> save(fresh(holder.event), proposal),
                again -> {
                    holder.event = again;
                    context.notices().saved();
                }, context.notices()::fail));
        context.notices().saved();
        context.notices().say(context.text("shell.palette.added", saved.facts().name()), undo);
        if (open) {
            context.navigation().openEvent(saved.id().value());
        } else {
            saved.facts().date().earliest().filter(_ -> saved.facts().date().precision().hasDay()).ifPresent(context.navigation()::openDay);
        }
    }

    private DiplomaticEvent fresh(DiplomaticEvent event) {
        return DiplomaticEvent.of(event.id(), event.attestations(), context.messages().language(), true, context.clock().instant());
    }

    /** The event as it was last saved, for undo and redo in turn. */
    private static final class Holder {

        private DiplomaticEvent event;

        Holder(DiplomaticEvent event) {
            this.event = event;
        }
    }
}
