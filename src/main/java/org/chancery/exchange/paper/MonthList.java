package org.chancery.exchange.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.exchange.paper.typesetting.Face;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Span;
import org.chancery.exchange.paper.typesetting.Typesetter;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;

/** The pages behind the grid of a month: whatever has no room in it, in full. */
final class MonthList {
    private static final float GUTTER = 84;
    private static final int COLUMNS = 2;
    /** The grid is the first page. */
    private static final int FIRST_PAGE = 2;

    private final Typesetter typesetter;
    private final Messages messages;
    private final DateWords dates;
    private final EventBlocks blocks;
    private final Pages pages;
    private final Notes notes;
    private final Map<LocalDate, Integer> pageOfDay = new HashMap<>();
    private int pageOfOpen = FIRST_PAGE;

    MonthList(PaperRequest request, Typesetter typesetter, Furniture furniture, Shape shape) {
        this.typesetter = typesetter;
        messages = request.messages();
        dates = new DateWords(messages);
        Sources sources = new Sources();
        EventWords words = new EventWords(request);
        pages = new Pages(furniture, shape, COLUMNS, false);
        blocks = new EventBlocks(request, typesetter, words, sources, Lettering.LIST, pages.width() - GUTTER);
        notes = new Notes(sources, words, typesetter, pages.width());
    }

    /**
     * Lays out the pages; none if both are empty.
     *
     * @param days
     *            in order, each with at least one event
     * @param remark
     *            at the end of those without a day; empty if none
     */
    void lay(Map<LocalDate, List<DayEntry>> days, List<DiplomaticEvent> open, String remark) throws IOException {
        if (days.isEmpty() && open.isEmpty() && remark.isEmpty()) {
            return;
        }
        Flow flow = new Flow(pages, notes, GUTTER, 0);
        Set<EventId> told = new HashSet<>();
        for (Map.Entry<LocalDate, List<DayEntry>> day : days.entrySet()) {
            List<Block> list = new ArrayList<>();
            for (DayEntry entry : day.getValue()) {
                list.add(blocks.of(entry, told.add(entry.event().id())));
            }
            Line name = typesetter.line(new Span(dates.weekdayAlone(day.getKey()), Lettering.LIST.day()));
            Line date = typesetter.line(new Span(dates.dayAndMonth(day.getKey()), Lettering.LIST.date()));
            pageOfDay.put(day.getKey(), FIRST_PAGE + flow.add(section(List.of(name, date), list)));
        }
        List<Block> list = new ArrayList<>();
        for (DiplomaticEvent event : open) {
            list.add(blocks.ofOpen(event));
        }
        if (!remark.isEmpty()) {
            list.add(blocks.remark(remark));
        }
        if (!list.isEmpty()) {
            List<Line> label = typesetter.wrap(List.of(new Span(messages.text("paper.open.month"), Lettering.LIST.group())), GUTTER - 8);
            pageOfOpen = FIRST_PAGE + flow.add(section(label, list));
        }
        flow.end();
    }

    private Section section(List<Line> label, List<Block> list) throws IOException {
        List<Line> again = new ArrayList<>(label);
        again.add(typesetter.line(new Span(messages.text("paper.continued"), Lettering.LIST.date().in(Face.ITALIC))));
        return new Section(label, again, list);
    }

    int pageOf(LocalDate day) {
        return pageOfDay.getOrDefault(day, FIRST_PAGE);
    }

    int pageOfOpen() {
        return pageOfOpen;
    }

    List<Leaf> leaves() {
        return pages.leaves();
    }
}
