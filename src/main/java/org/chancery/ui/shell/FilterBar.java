package org.chancery.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventKind;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.text.Words;
import org.chancery.ui.control.Choices;
import org.chancery.ui.control.FilterChip;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.FilterState;
import org.jspecify.annotations.Nullable;

/** The one filter bar: "Ours", party, kind, level, status, series, period; the last ones fold into "More" when the room ends. */
final class FilterBar extends Pane {

    private static final double GAP = 6;

    private final ViewContext context;
    private final FilterState filters;
    private final FilterOptions options;
    private final Words words;
    private final ToggleButton ours = new ToggleButton();
    private final List<FilterChip> chips = new ArrayList<>();
    private final List<FilterChip> folded = new ArrayList<>();
    private final FilterChip more;
    private final HBox end = new HBox(4);
    private final Label counts = new Label();
    private final Button showAll = new Button();

    FilterBar(ViewContext context, FilterState filters, FilterOptions options) {
        this.context = context;
        this.filters = filters;
        this.options = options;
        this.words = new Words(context.messages());
        getStyleClass().add("filter-bar");
        more = new FilterChip(context.text("shell.filter.more"), this::foldedChoices, () -> folded.forEach(FilterBar::clearOne));
        chips();
        dressOurs();
        end.setAlignment(Pos.CENTER_RIGHT);
        counts.getStyleClass().addAll("small", "muted");
        showAll.setText(context.text("shell.filter.show-all"));
        showAll.getStyleClass().setAll("link");
        showAll.setOnAction(_ -> filters.clear());
        end(null);
        getChildren().add(ours);
        getChildren().addAll(chips);
        getChildren().addAll(more, end);
        filters.filterProperty().subscribe(this::showAsked);
        filters.counts().subscribe(this::showCounts);
    }

    private void dressOurs() {
        ours.setText(context.text("shell.filter.ours"));
        ours.getStyleClass().setAll("filter-chip", "ours-chip");
        ours.setAccessibleHelp(context.text("shell.filter.ours.help"));
        ours.setTooltip(new javafx.scene.control.Tooltip(context.text("shell.filter.ours.help")));
        ours.selectedProperty().bindBidirectional(filters.ours());
        ours.setMinWidth(USE_PREF_SIZE);
    }

    private void chips() {
        chips.add(listChip("shell.filter.any-party", options::parties, EventFilter::parties, EventFilter::withParties,
                FilterOptions.Named::words, FilterOptions.Named::value));
        chips.add(wordChip("shell.filter.any-kind", EventKind.values(), EventFilter::kinds, EventFilter::withKinds, words::kind));
        chips.add(wordChip("shell.filter.any-level", Level.values(), EventFilter::levels, EventFilter::withLevels, words::level));
        chips.add(wordChip("shell.filter.any-status", EventStatus.values(), EventFilter::statuses, EventFilter::withStatuses,
                words::status));
        chips.add(listChip("shell.filter.any-series", options::series, EventFilter::series, EventFilter::withSeries,
                FilterOptions.Named::words, FilterOptions.Named::value));
        chips.add(new FilterChip(context.text("shell.filter.any-time"), () -> new PeriodChoice(context, filters), () -> change(f -> f
                .within(null, null, true))));
    }

    private <E extends Enum<E>> FilterChip wordChip(String open, E[] all, Function<EventFilter, Set<E>> get, BiFunction<EventFilter, Set<E>,
            EventFilter> with, Function<E, String> word) {
        return new FilterChip(context.text(open), () -> new Choices<>(List.of(all), get.apply(filters.chosen().get()), word, context.text(
                open), chosen -> change(f -> with.apply(f, chosen))), () -> change(f -> with.apply(f, Set.of())));
    }

    private <T> FilterChip listChip(String open, java.util.function.Supplier<List<T>> all, Function<EventFilter, Set<String>> get,
            BiFunction<EventFilter, Set<String>, EventFilter> with, Function<T, String> word, Function<T, String> value) {
        return new FilterChip(context.text(open), () -> {
            Set<String> now = get.apply(filters.chosen().get());
            Set<T> ticked = all.get().stream().filter(each -> now.contains(value.apply(each))).collect(Collectors.toSet());
            return new Choices<>(all.get(), ticked, word, context.text("shell.filter.narrow"), chosen -> change(f -> with.apply(f, chosen
                    .stream().map(value).collect(Collectors.toSet()))));
        }, () -> change(f -> with.apply(f, Set.of())));
    }

    private void change(java.util.function.UnaryOperator<EventFilter> how) {
        filters.chosen().set(how.apply(filters.chosen().get()));
    }

    private static void clearOne(FilterChip chip) {
        if (chip.isSet()) {
            chip.clear();
        }
    }

    private void showAsked(EventFilter now) {
        FilterWords asked = new FilterWords(context.messages(), options);
        EventFilter chosen = filters.chosen().get();
        List<String> each = List.of(asked.parties(chosen), asked.kinds(chosen), asked.levels(chosen), asked.statuses(chosen), asked.series(
                chosen), asked.period(chosen));
        for (int at = 0; at < chips.size(); at++) {
            chips.get(at).show(each.get(at));
        }
        requestLayout();
        showCounts(filters.counts().getValue());
    }

    private void showCounts(FilterState.Counts now) {
        boolean hides = now.hidden() > 0;
        String shown = context.messages().count("shell.filter.shown", now.shown());
        counts.setText(hides ? shown + ", " + context.messages().count(hiddenKey(), now.hidden()) + " ·" : shown);
        showAll.setVisible(hides || filters.isSet());
        showAll.setManaged(showAll.isVisible());
        requestLayout();
    }

    /** What hides them, named only when a single filter does. */
    private String hiddenKey() {
        EventFilter chosen = filters.chosen().get();
        boolean levelOnly = !chosen.levels().isEmpty() && chosen.withLevels(Set.of()).asksNothing() && chosen.period().isEmpty()
                && !filters.ours().get();
        return levelOnly ? "shell.filter.hidden-by-level" : "shell.filter.hidden";
    }

    /** @param legend what stands at the right in place of the counts; null for the counts */
    void end(@Nullable Node legend) {
        end.getChildren().setAll(legend == null ? List.of(counts, showAll) : List.of(legend));
    }

    /** Puts the keyboard on the first filter. */
    void focusFirst() {
        ours.requestFocus();
    }

    private Region foldedChoices() {
        VBox box = new VBox(GAP);
        folded.forEach(chip -> {
            box.getChildren().add(chip);
            chip.setVisible(true);
        });
        return box;
    }

    @Override
    protected void layoutChildren() {
        double side = context.look().px(16);
        double height = getHeight();
        double endWidth = end.prefWidth(-1);
        double room = getWidth() - side * 2 - endWidth - context.look().px(12);
        List<Node> shown = new ArrayList<>(List.of(ours));
        folded.clear();
        fold(room, shown);
        shown.add(end);
        takeBack(shown);
        getChildren().forEach(node -> node.setVisible(shown.contains(node)));
        double x = side;
        for (Node node : shown.subList(0, shown.size() - 1)) {
            double width = node.prefWidth(-1);
            double tall = node.prefHeight(-1);
            node.resizeRelocate(x, Math.round((height - tall) / 2), width, tall);
            x += width + GAP;
        }
        end.resizeRelocate(getWidth() - side - endWidth, 0, endWidth, height);
    }

    /** What was folded and looked at stays in its pop-over until there is room for it again; else the parts never change, only who is seen. */
    private void takeBack(List<Node> shown) {
        if (!getChildren().containsAll(shown)) {
            List<Node> parts = new ArrayList<>(shown);
            getChildren().stream().filter(node -> !shown.contains(node)).forEach(node -> parts.add(parts.size() - 1, node));
            getChildren().setAll(parts);
            shown.forEach(Node::applyCss);
        }
    }

    /** Fills the list with the chips that have room; the others go into "More". */
    private void fold(double room, List<Node> shown) {
        chips.forEach(Node::applyCss);
        double used = ours.prefWidth(-1);
        double all = used + chips.stream().mapToDouble(chip -> chip.prefWidth(-1) + GAP).sum();
        double bound = all <= room ? room : room - more.prefWidth(-1) - GAP;
        for (FilterChip chip : chips) {
            used += chip.prefWidth(-1) + GAP;
            if (folded.isEmpty() && used <= bound) {
                shown.add(chip);
            } else {
                folded.add(chip);
            }
        }
        if (!folded.isEmpty()) {
            shown.add(more);
            more.show(folded.stream().filter(FilterChip::isSet).map(FilterChip::getAccessibleText).collect(Collectors.joining(", ")));
            // Its mark is new, and styles for this frame were applied before.
            more.applyCss();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return context.look().px(36);
    }

    /** The statuses of the bar for a screen reader and for tests. */
    List<String> words() {
        return Arrays.asList(chips.stream().map(FilterChip::getAccessibleText).toArray(String[]::new));
    }
}
