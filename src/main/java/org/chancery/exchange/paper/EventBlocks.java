package org.chancery.exchange.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.Level;
import org.chancery.agenda.ShownStatus;
import org.chancery.date.EventDate;
import org.chancery.exchange.paper.typesetting.Face;
import org.chancery.exchange.paper.typesetting.Ink;
import org.chancery.exchange.paper.typesetting.Line;
import org.chancery.exchange.paper.typesetting.Span;
import org.chancery.exchange.paper.typesetting.Style;
import org.chancery.exchange.paper.typesetting.Typesetter;
import org.jspecify.annotations.Nullable;

/** Events as blocks of lines: the sign of the status, the name in full, and under it what was asked for. */
final class EventBlocks {
    private static final String BETWEEN = " · ";

    private final PaperRequest request;
    private final Typesetter typesetter;
    private final EventWords words;
    private final Sources sources;
    private final Lettering lettering;
    private final float width;

    /**
     * @param width
     *            of a block, with its sign
     */
    EventBlocks(PaperRequest request, Typesetter typesetter, EventWords words, Sources sources, Lettering lettering, float width) {
        this.request = request;
        this.typesetter = typesetter;
        this.words = words;
        this.sources = sources;
        this.lettering = lettering;
        this.width = width;
    }

    /**
     * @param whole
     *            whether all is said of it, as on the first of its days; else what is needed to know it again
     */
    Block of(DayEntry entry, boolean whole) throws IOException {
        DiplomaticEvent event = entry.event();
        ShownStatus status = entry.status(request.asOf());
        List<Span> details = new ArrayList<>();
        add(details, words.time(entry), lettering.firm());
        if (entry.days() > 1) {
            add(details, words.dayOf(entry), lettering.firm());
        }
        add(details, words.repeats(entry), lettering.detail());
        add(details, words.status(status), lettering.detail());
        for (String loose : words.loose(event.facts(), entry.date())) {
            add(details, loose, lettering.firm());
        }
        return block(event, entry.date(), status, details, whole);
    }

    /** Of an event whose day is not fixed: its window, and the source's own words for it. */
    Block ofOpen(DiplomaticEvent event) throws IOException {
        EventDate date = DayEntry.standing(event);
        ShownStatus status = ShownStatus.of(event.facts().status(), date, request.asOf());
        List<Span> details = new ArrayList<>();
        for (String loose : words.loose(event.facts(), date)) {
            add(details, loose, lettering.firm());
        }
        add(details, words.quoted(date), lettering.quote());
        add(details, words.status(status), lettering.detail());
        return block(event, date, status, details, true);
    }

    /** A remark in the place of an event. */
    Block remark(String text) throws IOException {
        return new Block(null, typesetter.wrap(List.of(new Span(text, lettering.quote())), width), 0, List.of(), gap());
    }

    private Block block(DiplomaticEvent event, EventDate shown, ShownStatus status, List<Span> details, boolean whole) throws IOException {
        EventFacts facts = event.facts();
        add(details, request.shows(PaperColumn.PLACE) ? words.place(facts) : null, lettering.detail());
        add(details, whole && request.shows(PaperColumn.LEVEL) ? words.level(facts) : null, lettering.detail());
        add(details, whole ? words.previously(facts, shown) : null, lettering.detail());
        if (event.ledger().open().isPresent()) {
            add(details, words.contradicted(), lettering.firm());
        }
        List<Integer> notes = whole && request.shows(PaperColumn.SOURCES) ? sources.of(event) : List.of();
        if (whole && notes.isEmpty() && request.shows(PaperColumn.SOURCES)) {
            add(details, words.noSource(), lettering.quote());
        }
        float indent = lettering.name().size() * 1.5f;
        List<Line> lines = new ArrayList<>(typesetter.wrap(name(facts.name(), facts.level(), status, notes), width - indent));
        lines.addAll(typesetter.wrap(details, width - indent));
        String participants = whole && request.shows(PaperColumn.PARTICIPANTS) ? words.participants(facts) : null;
        if (participants != null) {
            lines.addAll(typesetter.wrap(List.of(new Span(participants, lettering.detail())), width - indent));
        }
        return new Block(sign(status), lines, indent, notes, gap());
    }

    private List<Span> name(String name, @Nullable Level level, ShownStatus status, List<Integer> notes) {
        Style style = style(lettering.name(), level, status);
        List<Span> spans = new ArrayList<>(List.of(new Span(name, style)));
        if (!notes.isEmpty()) {
            spans.add(new Span(Sources.inFigures(notes), lettering.name().asRaised()));
        }
        return spans;
    }

    /** Weight says the level; what will not be is grey, and struck when it is off. */
    static Style style(Style plain, @Nullable Level level, ShownStatus status) {
        Style weighted = level == Level.HIGHEST ? plain.in(Face.STRONG) : plain;
        return switch (status) {
            case CANCELLED -> weighted.in(Ink.MUTED).asStruck();
            case POSTPONED -> weighted.in(Ink.MUTED);
            case PROPOSED, PLANNED, SCHEDULED, HELD, UNDER_WAY, UNREPORTED -> weighted;
        };
    }

    private StatusSign sign(ShownStatus status) {
        return new StatusSign(status, lettering.name().size() * 0.84f);
    }

    private float gap() {
        return lettering.name().size() * 0.5f;
    }

    private void add(List<Span> spans, @Nullable String text, Style style) {
        if (text != null && !text.isBlank()) {
            if (!spans.isEmpty()) {
                spans.add(new Span(BETWEEN, lettering.detail()));
            }
            spans.add(new Span(text, style));
        }
    }
}
