package org.chancery.exchange.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.date.EventDate;
import org.chancery.exchange.paper.typesetting.Face;
import org.chancery.exchange.paper.typesetting.Leaf;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Span;
import org.chancery.exchange.paper.typesetting.Typesetter;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;

/** The week, day by day: upright pages, the days in the margin, sources at the foot. */
final class WeekPaper {
    private static final float GUTTER = 104;
    /** The most room that a quiet week puts below each of its days to fill the page. */
    private static final float MOST_EXTRA = 72;

    private final PaperRequest request;
    private final Typesetter typesetter;
    private final Messages messages;
    private final DateWords dates;
    private final Shape shape;
    private final Furniture furniture;
    private final EventWords words;
    private final Sources sources = new Sources();
    private final EventBlocks blocks;

    WeekPaper(PaperRequest request, Typesetter typesetter) {
        this.request = request;
        this.typesetter = typesetter;
        messages = request.messages();
        dates = new DateWords(messages);
        shape = Shape.upright(request.size());
        LocalDate monday = request.period().first();
        furniture = new Furniture(request, typesetter, title(request), messages.text("paper.week", Integer.toString(monday.get(
                IsoFields.WEEK_OF_WEEK_BASED_YEAR))));
        words = new EventWords(request);
        blocks = new EventBlocks(request, typesetter, words, sources, Lettering.PAGE, shape.inner() - GUTTER);
    }

    /** "5–11 October 2026". */
    static String title(PaperRequest request) {
        return new DateWords(request.messages()).words(EventDate.range(request.period().first(), request.period().last()));
    }

    List<Leaf> leaves(PeriodEvents events) throws IOException {
        List<Section> sections = sections(events);
        Pages pages = pages();
        float slack = flow(pages, sections, 0);
        if (pages.leaves().size() == 1 && slack > 0) {
            pages = pages();
            flow(pages, sections, Math.min(MOST_EXTRA, slack / sections.size()) * 0.995f);
        }
        furniture.number(pages.leaves(), shape);
        return pages.leaves();
    }

    private Pages pages() {
        return new Pages(furniture, shape, 1, true);
    }

    private float flow(Pages pages, List<Section> sections, float extra) throws IOException {
        Flow flow = new Flow(pages, new Notes(sources, words, typesetter, pages.width()), GUTTER, extra);
        for (Section section : sections) {
            flow.add(section);
        }
        float slack = flow.slack();
        flow.end();
        return slack;
    }

    private List<Section> sections(PeriodEvents events) throws IOException {
        List<Section> sections = new ArrayList<>();
        Set<EventId> told = new HashSet<>();
        for (Map.Entry<LocalDate, List<DayEntry>> day : events.days().entrySet()) {
            List<Block> list = new ArrayList<>();
            for (DayEntry entry : day.getValue()) {
                list.add(blocks.of(entry, told.add(entry.event().id())));
            }
            if (list.isEmpty()) {
                list.add(blocks.remark(messages.text("paper.nothing")));
            }
            sections.add(day(day.getKey(), list));
        }
        List<Block> open = new ArrayList<>();
        for (DiplomaticEvent event : events.open()) {
            open.add(blocks.ofOpen(event));
        }
        if (events.wider() > 0) {
            open.add(blocks.remark(messages.count("paper.wider.week", events.wider())));
        }
        if (!open.isEmpty()) {
            sections.add(open(open));
        }
        return sections;
    }

    private Section day(LocalDate day, List<Block> list) throws IOException {
        Line name = typesetter.line(new Span(dates.weekdayAlone(day), Lettering.PAGE.day()));
        Line date = typesetter.line(new Span(dates.dayAndMonth(day), Lettering.PAGE.date()));
        return new Section(List.of(name, date), List.of(name, date, continued()), list);
    }

    private Section open(List<Block> list) throws IOException {
        List<Line> label = typesetter.wrap(List.of(new Span(messages.text("paper.open.week"), Lettering.PAGE.group())), GUTTER - 12);
        List<Line> again = new ArrayList<>(label);
        again.add(continued());
        return new Section(label, again, list);
    }

    private Line continued() throws IOException {
        return typesetter.line(new Span(messages.text("paper.continued"), Lettering.PAGE.date().in(Face.ITALIC)));
    }
}
