package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import org.chancery.agenda.EventOutline;
import org.chancery.ui.mark.ChipText;
import org.chancery.ui.mark.EventBand;
import org.chancery.ui.mark.EventChip;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.Ruler;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.OutlineWords;
import org.chancery.ui.sheet.SheetContext;
import org.jspecify.annotations.Nullable;

/**
 * The month as a sheet. Draws what the view-model holds; chips and bands are made once and shown again with other events when the sheet
 * turns.
 */
public final class MonthSheet extends Region {
    private static final double HEAD = 23;
    private final MonthViewModel model;
    private final SheetContext context;
    private final MarkStyle style;
    private final OutlineWords words;
    private final Ruler ruler = new Ruler();
    private final GridLayer grid;
    private final Pane events = new Pane();
    private final Rectangle ring = new Rectangle();
    private final EmptyMonth empty;
    private final PiecePool pool;
    private @Nullable MonthLayout layout;
    private @Nullable Object drawn;

    /** What a click on the sheet asks for. */
    public interface Asks {
        void open(EventOutline event);

        /** A day's events as a list; for a week's bands, its first day. */
        void list(LocalDate day, List<EventOutline> events, Node beside);

        void move(EventOutline event, LocalDate day);
    }

    public MonthSheet(MonthViewModel model, SheetContext context, Asks asks) {
        this.model = model;
        this.context = context;
        this.style = context.style();
        this.words = context.words();
        this.grid = new GridLayer(style, context.view().messages());
        this.empty = new EmptyMonth(context);
        PieceMouse mouse = new PieceMouse(model, asks, this::dayAt, this::point);
        mouse.follow(this);
        this.pool = new PiecePool(style, ruler, mouse);
        events.setPickOnBounds(false);
        ring.setFill(null);
        ring.setStroke(style.accent());
        ring.setStrokeWidth(2);
        ring.setStrokeType(StrokeType.INSIDE);
        ring.setArcWidth(style.px(8));
        ring.setArcHeight(style.px(8));
        ring.setMouseTransparent(true);
        getChildren().addAll(grid, events, empty, ring);
        getStyleClass().add("month-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        model.contentProperty().subscribe(() -> {
            drawn = null;
            requestLayout();
        });
        model.dayProperty().subscribe(this::markDay);
        model.selectedProperty().subscribe((before, now) -> {
            drawn = null;
            requestLayout();
        });
        focusedProperty().subscribe(this::markDay);
        setOnMousePressed(press -> {
            requestFocus();
            dayAt(press.getX(), press.getY(), (day, inside) -> {
                model.clearSelection();
                if (java.time.YearMonth.from(day).equals(model.month())) {
                    model.go(day);
                }
            });
        });
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        record Drawn(MonthViewModel.Content content, double width, double height) {}
        Drawn now = new Drawn(model.content(), width, height);
        if (drawn instanceof Drawn before && before.content == now.content && before.width == width && before.height == height) {
            return;
        }
        drawn = now;
        draw(now.content, width, height);
    }

    private void draw(MonthViewModel.Content content, double width, double height) {
        double scale = style.scale();
        MonthLayout laid = MonthLayout.of(content.grid(), content.events(), width / scale, height / scale - HEAD, this::wantsSecondLine);
        layout = laid;
        grid.show(laid, style.px(HEAD), width, height, model.today());
        List<Node> nodes = new ArrayList<>();
        pool.rewind();
        for (Week week : laid.weeks()) {
            double top = style.px(HEAD + week.top());
            week.pieces().forEach(piece -> nodes.add(node(piece, laid, top)));
            week.hidden().forEach(hidden -> nodes.add(more(week, hidden, laid, top)));
        }
        events.getChildren().setAll(nodes);
        events.resizeRelocate(0, 0, width, height);
        grid.resizeRelocate(0, 0, width, height);
        empty.show(content, model.month());
        empty.autosize();
        empty.relocate(Math.round((width - empty.getWidth()) / 2), Math.round((height - empty.getHeight()) / 2));
        markDay();
    }

    private boolean wantsSecondLine(EventOutline event, double width) {
        return EventChip.wantsSecondLine(words.chip(event, context.ours(event)), style.px(width - 5), style, ruler);
    }

    /** Of an event that repeats, one date is selected and not all. */
    private static boolean sameDate(EventOutline one, EventOutline other) {
        return one.id().equals(other.id()) && (!one.repeat().repeats() || one.date().equals(other.date()));
    }

    private Node node(Placed piece, MonthLayout laid, double weekTop) {
        boolean selected = model.selected().map(e -> sameDate(e, piece.event())).orElse(false);
        double left = style
                .px(laid.columns().left(piece.from()) + (piece.start() == Placed.End.CONTINUES && piece.shape() == Placed.Shape.BAR
                        ? 1 : 3));
        double right = style.px(laid.columns().right(piece.to()) - (piece.end() == Placed.End.CONTINUES && piece.shape() == Placed.Shape.BAR
                ? 0 : 2));
        double height = style.px(piece.height());
        Region node = switch (piece.shape()) {
            case BAND -> {
                EventBand band = pool.band();
                band.show(words.band(piece.event()), new EventBand.Setting(tip(piece.start()), tip(piece.end()), selected), right - left,
                        height);
                yield band;
            }
            case BAR, CHIP -> {
                EventChip chip = pool.chip();
                ChipText text = words.chip(piece.event(), context.ours(piece.event()));
                chip.show(text, new EventChip.Setting(piece.start() == Placed.End.CONTINUES, piece.end() == Placed.End.CONTINUES, selected),
                        right - left, height);
                yield chip;
            }
        };
        node.setUserData(piece);
        node.setAccessibleText(words.whole(piece.event()));
        node.relocate(left, weekTop + style.px(piece.y()));
        return node;
    }

    private static EventBand.Tip tip(Placed.End end) {
        return switch (end) {
            case CONTINUES -> EventBand.Tip.GOES_ON;
            case CUT -> EventBand.Tip.CUT;
            case FADES, TRUE -> EventBand.Tip.FADES;
        };
    }

    private Node more(Week week, Hidden hidden, MonthLayout laid, double weekTop) {
        MoreLink link = pool.more();
        String text = context.view().messages().count(hidden.ofBands() ? "sheet.month.more-bands" : "sheet.month.more",
                hidden.events().size());
        LocalDate day = week.first().plusDays(hidden.from());
        double left = style.px(laid.columns().left(hidden.from()) + 3);
        link.show(text, context.view().text("sheet.month.more-on", text, new DayWords(context.view().messages()).dayAndMonth(day)),
                style.px(
                        laid.columns().width(hidden.from()) - 5));
        link.setUserData(new MoreLink.Target(day, hidden));
        link.relocate(left, weekTop + style.px(hidden.y()));
        return link;
    }

    /** The node that shows the event, if the sheet has room for it: for keyboard focus and pop-overs. */
    @Nullable
    Node nodeOf(EventOutline event) {
        return events.getChildren().stream().filter(n -> n.getUserData() instanceof Placed p && sameDate(p.event(), event))
                .findFirst()
                .orElse(null);
    }

    /** The link that counts what is hidden on that day, null if nothing is. */
    @Nullable
    Node moreOn(LocalDate day) {
        return events.getChildren().stream().filter(n -> n.getUserData() instanceof MoreLink.Target t && t.day().equals(day) && !t.hidden()
                .ofBands()).findFirst().orElse(null);
    }

    private void dayAt(double x, double y, BiConsumer<LocalDate, Boolean> found) {
        MonthLayout laid = layout;
        double scale = style.scale();
        if (laid == null || y < style.px(HEAD)) {
            return;
        }
        double inside = y / scale - HEAD;
        laid.weeks().stream().filter(w -> inside >= w.top() && inside < w.top() + w.height()).findFirst()
                .ifPresent(week -> found.accept(week
                        .first().plusDays(laid.columns().at(x / scale)), true));
    }

    /** Marks a day: where the keyboard stands, or over which an event is dragged. */
    private void point(@Nullable LocalDate over) {
        LocalDate target = over == null ? model.day() : over;
        MonthLayout laid = layout;
        ring.setVisible(false);
        if (laid == null) {
            return;
        }
        for (Week week : laid.weeks()) {
            long column = target.toEpochDay() - week.first().toEpochDay();
            if (column >= 0 && column < 7) {
                ring.setX(style.px(laid.columns().left((int) column)) + 1);
                ring.setY(style.px(HEAD + week.top()) + 1);
                ring.setWidth(style.px(laid.columns().width((int) column)) - 1);
                ring.setHeight(style.px(week.height()) - 1);
                ring.setVisible(over != null || isFocused());
            }
        }
    }

    private void markDay() {
        point(null);
        setAccessibleText(new DayWords(context.view().messages()).whole(model.day()) + ", " + context.view().messages().count(
                "sheet.month.on-day", model.on(model.day()).size()));
    }
}
