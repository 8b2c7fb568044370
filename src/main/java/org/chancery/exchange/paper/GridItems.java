package org.chancery.exchange.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.EventId;
import org.chancery.agenda.ShownStatus;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Span;
import org.chancery.exchange.paper.typesetting.Style;
import org.chancery.exchange.paper.typesetting.Typesetter;
import org.jspecify.annotations.Nullable;

/** Sets the events of a month in the type and the width of the grid. */
final class GridItems {
    static final float INDENT = 9;
    private static final int MOST_LINES = 8;
    private static final int MOST_LINES_OF_BAR = 3;
    private static final float ARROW = 7;

    private final PaperRequest request;
    private final Typesetter typesetter;
    private final EventWords words;
    private final GridColumns columns;

    GridItems(PaperRequest request, Typesetter typesetter, EventWords words, GridColumns columns) {
        this.request = request;
        this.typesetter = typesetter;
        this.words = words;
        this.columns = columns;
    }

    /** The weeks of the month, each with what stands in it. */
    List<GridWeek> weeks(PeriodEvents events) throws IOException {
        List<GridWeek> weeks = new ArrayList<>();
        LocalDate last = events.period().last();
        for (LocalDate monday = PageKind.WEEK.around(events.period().first()).first(); !monday.isAfter(last); monday = monday.plusWeeks(
                1)) {
            weeks.add(new GridWeek(monday, items(events, monday)));
        }
        return weeks;
    }

    private List<GridItem> items(PeriodEvents events, LocalDate monday) throws IOException {
        Map<EventId, List<DayEntry>> bars = new LinkedHashMap<>();
        List<GridItem> singles = new ArrayList<>();
        for (int column = 0; column < GridColumns.DAYS; column++) {
            for (DayEntry entry : events.days().getOrDefault(monday.plusDays(column), List.of())) {
                if (entry.days() > 1) {
                    bars.computeIfAbsent(entry.event().id(), id -> new ArrayList<>()).add(entry);
                } else {
                    singles.add(single(entry, column));
                }
            }
        }
        List<GridItem> items = new ArrayList<>();
        for (List<DayEntry> days : bars.values()) {
            items.add(bar(days, monday));
        }
        items.sort(Comparator.comparing((GridItem item) -> item.last() - item.first()).reversed().thenComparing(GridItem::first));
        items.addAll(singles);
        return items;
    }

    private GridItem single(DayEntry entry, int column) throws IOException {
        EventFacts facts = entry.event().facts();
        ShownStatus status = entry.status(request.asOf());
        float width = columns.width(column, column) - INDENT - 2 * GridItem.INSET;
        List<Span> name = new ArrayList<>();
        String start = words.start(entry);
        if (start != null) {
            name.add(new Span(start + " ", Lettering.GRID.firm()));
        }
        name.add(new Span(facts.name(), EventBlocks.style(Lettering.GRID.name(), facts.level(), status)));
        List<Line> lines = new ArrayList<>(typesetter.shortened(name, width, MOST_LINES));
        boolean cut = typesetter.wrap(name, width).size() > MOST_LINES;
        String place = detail(entry);
        if (place != null && !cut) {
            lines.addAll(typesetter.wrap(List.of(new Span(place, Lettering.GRID.detail())), width));
        }
        return new GridItem(entry, sign(status), column, column, false, false, false, lines, cut);
    }

    private GridItem bar(List<DayEntry> days, LocalDate monday) throws IOException {
        DayEntry entry = days.getFirst();
        EventFacts facts = entry.event().facts();
        ShownStatus status = entry.status(request.asOf());
        int first = (int) (entry.day().toEpochDay() - monday.toEpochDay());
        int last = (int) (days.getLast().day().toEpochDay() - monday.toEpochDay());
        boolean fromBefore = entry.number() > 1;
        boolean goesOn = days.getLast().number() < entry.days();
        float width = columns.width(first, last) - INDENT - 4 * GridItem.INSET - (fromBefore ? ARROW : 0) - (goesOn ? ARROW : 0);
        Style style = EventBlocks.style(Lettering.GRID.name(), facts.level(), status);
        Span name = new Span(facts.name(), style);
        String place = detail(entry);
        List<Line> lines = place == null ? List.of() : typesetter.wrap(List.of(name, new Span("  " + place, Lettering.GRID.detail())),
                width);
        boolean cut = typesetter.wrap(List.of(name), width).size() > MOST_LINES_OF_BAR;
        if (place == null || lines.size() > MOST_LINES_OF_BAR) {
            lines = typesetter.shortened(List.of(name), width, MOST_LINES_OF_BAR);
        }
        return new GridItem(entry, sign(status), first, last, true, fromBefore, goesOn, lines, cut);
    }

    private @Nullable String detail(DayEntry entry) {
        String place = request.shows(PaperColumn.PLACE) ? words.shortPlace(entry.event().facts()) : null;
        String repeats = words.repeats(entry);
        return place == null || repeats == null ? place == null ? repeats : place : place + " · " + repeats;
    }

    private static StatusSign sign(ShownStatus status) {
        return new StatusSign(status, 6.4f);
    }
}
