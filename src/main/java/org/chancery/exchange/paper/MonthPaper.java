package org.chancery.exchange.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ShownStatus;
import org.chancery.exchange.paper.typesetting.Area;
import org.chancery.exchange.paper.typesetting.Ink;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Pen;
import org.chancery.exchange.paper.typesetting.Span;
import org.chancery.exchange.paper.typesetting.Typesetter;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;

/**
 * The month: a grid on a lying page, what has no day below it, and behind it lists of what has no room, so that nothing is lost. Where levels,
 * participants or sources are wanted, which a cell cannot hold, the lists have everything.
 */
final class MonthPaper {
    private static final float KEY = 16;
    private static final float MOST_OPEN = 0.27f;

    private final PaperRequest request;
    private final Typesetter typesetter;
    private final Messages messages;
    private final Shape shape;
    private final EventWords words;

    MonthPaper(PaperRequest request, Typesetter typesetter) {
        this.request = request;
        this.typesetter = typesetter;
        messages = request.messages();
        shape = Shape.lying(request.size());
        words = new EventWords(request);
    }

    /** "September 2021". */
    static String title(PaperRequest request) {
        return new DateWords(request.messages()).month(YearMonth.from(request.day()));
    }

    List<Leaf> leaves(PeriodEvents events) throws IOException {
        Furniture furniture = new Furniture(request, typesetter, title(request), messages.count("paper.count", events.written()));
        Leaf leaf = shape.leaf();
        Area body = furniture.open(leaf, shape);
        GridColumns columns = GridColumns.of(body);
        List<GridWeek> weeks = new GridItems(request, typesetter, words, columns).weeks(events);
        List<Float> needs = weeks.stream().map(GridWeek::need).toList();
        float room = body.height() - MonthGrid.NAMES - KEY;
        float needed = (float) needs.stream().mapToDouble(Float::doubleValue).sum();
        OpenStrip strip = strip(events, body.width());
        float open = strip.height(Math.max(room * MOST_OPEN, room - needed));
        int shown = strip.fitting(open);
        float[] heights = RowHeights.of(needs, room - open);
        List<GridFit> fits = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            fits.add(weeks.get(i).fit(heights[i]));
        }
        MonthList list = new MonthList(request, typesetter, furniture, shape);
        behind(list, events, hidden(weeks, fits), shown);
        draw(leaf, body, columns, weeks, fits, heights, list);
        draw(leaf, strip, new Area(body.x(), body.bottom() - KEY - open, body.width(), open), shown, events.open().size(), list);
        key(leaf, body);
        if (events.noDays()) {
            nothing(leaf, body, heights, columns);
        }
        List<Leaf> leaves = new ArrayList<>(List.of(leaf));
        leaves.addAll(list.leaves());
        furniture.number(leaves, shape);
        return leaves;
    }

    private OpenStrip strip(PeriodEvents events, float width) throws IOException {
        Set<PaperColumn> columns = request.shows(PaperColumn.PLACE) ? Set.of(PaperColumn.PLACE) : Set.of();
        EventBlocks set = new EventBlocks(request.with(columns), typesetter, words, new Sources(), Lettering.GRID, OpenStrip.blockWidth(
                width));
        List<Block> blocks = new ArrayList<>();
        for (DiplomaticEvent event : events.open()) {
            blocks.add(set.ofOpen(event));
        }
        if (events.wider() > 0) {
            blocks.add(set.remark(wider(events)));
        }
        return new OpenStrip(typesetter.wrap(List.of(new Span(messages.text("paper.open.month"), Lettering.GRID.group())), OpenStrip.GUTTER
                - 10), blocks, width);
    }

    private String wider(PeriodEvents events) {
        return messages.count("paper.wider.month", events.wider());
    }

    /**
     * The pages behind the grid.
     *
     * @param shown
     *            how many blocks the strip below the grid shows; the remark on wider windows is its last
     */
    private void behind(MonthList list, PeriodEvents events, Map<LocalDate, List<DayEntry>> hidden, int shown) throws IOException {
        List<DiplomaticEvent> open = events.open();
        boolean whole = !Set.of(PaperColumn.PLACE).containsAll(request.columns());
        String remark = events.wider() > 0 && shown <= open.size() ? wider(events) : "";
        list.lay(whole ? filled(events) : hidden, whole ? open : open.subList(Math.min(shown, open.size()), open.size()), remark);
    }

    private static Map<LocalDate, List<DayEntry>> filled(PeriodEvents events) {
        Map<LocalDate, List<DayEntry>> filled = new TreeMap<>(events.days());
        filled.values().removeIf(List::isEmpty);
        return filled;
    }

    /** What the grid does not show, or not with its whole name. */
    private static Map<LocalDate, List<DayEntry>> hidden(List<GridWeek> weeks, List<GridFit> fits) {
        Map<LocalDate, List<DayEntry>> hidden = new TreeMap<>();
        for (int i = 0; i < weeks.size(); i++) {
            LocalDate monday = weeks.get(i).monday();
            for (GridItem item : fits.get(i).hidden()) {
                for (int column = item.first(); column <= item.last(); column++) {
                    LocalDate day = monday.plusDays(column);
                    hidden.computeIfAbsent(day, key -> new ArrayList<>()).add(new DayEntry(item.entry().event(), item.entry().date(),
                            day, item.entry().repeat()));
                }
            }
            for (GridFit.Piece piece : fits.get(i).pieces()) {
                if (piece.item().cut()) {
                    DayEntry entry = piece.item().entry();
                    hidden.computeIfAbsent(entry.day(), key -> new ArrayList<>()).add(entry);
                }
            }
        }
        hidden.values().forEach(entries -> entries.sort(DayEntry.IN_ORDER));
        return hidden;
    }

    private void draw(Leaf leaf, Area body, GridColumns columns, List<GridWeek> weeks, List<GridFit> fits, float[] heights, MonthList list)
            throws IOException {
        MonthGrid grid = new MonthGrid(request, typesetter, columns);
        grid.names(leaf, body.y(), weeks.getFirst().monday());
        float y = body.y() + MonthGrid.NAMES;
        for (int i = 0; i < weeks.size(); i++) {
            grid.week(leaf, weeks.get(i), fits.get(i), new Area(body.x(), y, body.width(), heights[i]), list::pageOf);
            y += heights[i];
        }
        float end = y;
        leaf.add(canvas -> canvas.stroke(new Pen(Ink.LINE, 0.6f), body.x(), end, body.right(), end));
    }

    private void draw(Leaf leaf, OpenStrip strip, Area area, int shown, int events, MonthList list) throws IOException {
        if (strip.blocks().isEmpty()) {
            return;
        }
        strip.draw(leaf, area, shown);
        int left = strip.blocks().size() - shown;
        if (left > 0) {
            String page = Integer.toString(list.pageOfOpen());
            String text = events > shown ? messages.text("paper.more", Integer.toString(events - shown), page) : messages.text(
                    "paper.in-full", page);
            Line more = typesetter.line(new Span(text, Lettering.GRID.quote()));
            leaf.add(canvas -> canvas.text(more, area.x(), area.bottom() - more.height()));
        }
    }

    /** The signs and their words, since a cell has room only for the sign. */
    private void key(Leaf leaf, Area body) throws IOException {
        float x = body.x();
        float top = body.bottom() - KEY + 5;
        leaf.add(canvas -> canvas.stroke(new Pen(Ink.LINE, 0.6f), body.x(), body.bottom() - KEY, body.right(), body.bottom() - KEY));
        for (ShownStatus status : ShownStatus.values()) {
            StatusSign sign = new StatusSign(status, 6.4f);
            Line word = typesetter.line(new Span(words.status(status), Lettering.GRID.date()));
            float left = x;
            leaf.add(canvas -> {
                sign.draw(canvas, left, top + word.baseline() - word.height() * 0.24f);
                canvas.text(word, left + GridItems.INDENT + 1, top);
            });
            x += GridItems.INDENT + word.width() + 14;
        }
    }

    private static float middleOfMiddleRow(float[] heights) {
        float above = 0;
        for (int i = 0; i < heights.length / 2; i++) {
            above += heights[i];
        }
        return above + heights[heights.length / 2] / 2;
    }

    private void nothing(Leaf leaf, Area body, float[] heights, GridColumns columns) throws IOException {
        Line text = typesetter.line(new Span(messages.text("paper.nothing-in-month"), Lettering.PAGE.quote()));
        float middle = (columns.x(0) + columns.x(GridColumns.DAYS)) / 2;
        float y = body.y() + MonthGrid.NAMES + middleOfMiddleRow(heights) - text.height() / 2;
        Area box = new Area(middle - text.width() / 2 - 12, y - 6, text.width() + 24, text.height() + 12);
        leaf.add(canvas -> {
            canvas.fill(box, Ink.PAPER);
            canvas.text(text, middle - text.width() / 2, y);
        });
    }
}
