package org.chancery.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventProposal;
import org.chancery.party.Organisation;
import org.chancery.place.Country;
import org.chancery.place.Venue;
import org.chancery.text.DateWords;
import org.chancery.text.Words;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.KeyCap;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;
import org.jspecify.annotations.Nullable;

/** Draws the palette's rows: the event it would make as a card, the others as lines. */
final class PaletteRows {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Takes the row that was chosen. */
    interface Choice {
        void take(PaletteRow row, boolean open);
    }

    private final ViewContext context;
    private final DateWords dates;
    private final Words words;
    private final Choice choice;

    PaletteRows(ViewContext context, Choice choice) {
        this.context = context;
        this.dates = new DateWords(context.messages());
        this.words = new Words(context.messages());
        this.choice = choice;
    }

    Node head(PaletteRow.Group group, boolean ruled) {
        Label head = new Label(context.text(group == PaletteRow.Group.HERE ? "shell.palette.here" : "shell.palette.go-to"));
        head.getStyleClass().addAll("palette-group", "heading");
        VBox box = new VBox(head);
        if (ruled) {
            box.getStyleClass().add("ruled");
        }
        return box;
    }

    Node row(PaletteRow row, boolean chosen) {
        Region made = switch (row) {
            case PaletteRow.Add add -> card(add);
            case PaletteRow.Near near -> line(Icon.MONTH, near.event().name(), where(near.event()), null);
            case PaletteRow.Found found ->
                    line(icon(found), found.title(), new HitDetail(context.messages()).words(found.kind(), found.detail()), null);
            case PaletteRow.Day day -> line(Icon.MONTH, dates.day(day.day()), context.text("shell.palette.month-sheet"), "G");
            case PaletteRow.To to -> line(Icon.NEXT, place(to), "", to.destination() == org.chancery.ui.kit.Destination.PREFERENCES
                    ? "Ctrl ," : "Ctrl " + (to.destination().ordinal() + 1));
            case PaletteRow.Do(PaletteRow.Command command) -> line(icon(command), word(command), "", keys(command));
            case PaletteRow.ReadArticle _ -> line(Icon.INBOX, context.text("shell.palette.read-article"), context.text(
                    "shell.palette.read-article.why"), "Ctrl N");
        };
        made.pseudoClassStateChanged(CHOSEN, chosen);
        made.setOnMouseClicked(_ -> choice.take(row, false));
        made.setAccessibleRole(AccessibleRole.LIST_ITEM);
        return made;
    }

    /** What Tab fills in for a row; empty for one that stands for the typed words themselves. */
    Optional<String> words(PaletteRow row) {
        return switch (row) {
            case PaletteRow.Near near -> Optional.of(near.event().name());
            case PaletteRow.Found found -> Optional.of(found.title());
            case PaletteRow.Day day -> Optional.of(dates.day(day.day()));
            case PaletteRow.To to -> Optional.of(place(to));
            case PaletteRow.Do(PaletteRow.Command command) -> Optional.of(word(command));
            case PaletteRow.Add _,PaletteRow.ReadArticle _ -> Optional.empty();
        };
    }

    private String place(PaletteRow.To to) {
        return context.text("shell.nav." + to.destination().name().toLowerCase(Locale.ROOT));
    }

    private String word(PaletteRow.Command command) {
        return context.text("incoming.command." + command.code());
    }

    private static Icon icon(PaletteRow.Command command) {
        return switch (command) {
            case IMPORT -> Icon.IMPORT;
            case EXPORT -> Icon.EXPORT;
            case PRINT -> Icon.DOCUMENT;
            case PUBLISH -> Icon.OPEN;
            case BIN -> Icon.TRASH;
            case HEALTH -> Icon.CHECK;
            case LOCK -> Icon.LOCK;
        };
    }

    private static @Nullable String keys(PaletteRow.Command command) {
        return switch (command) {
            case IMPORT -> "Ctrl I";
            case EXPORT -> "Ctrl E";
            case PRINT -> "Ctrl P";
            case PUBLISH, BIN, HEALTH -> null;
            case LOCK -> "Ctrl L";
        };
    }

    private static Icon icon(PaletteRow.Found found) {
        return switch (found.kind()) {
            case EVENT -> Icon.MONTH;
            case PARTY -> Icon.DIRECTORY;
            case PLACE -> Icon.PLACE;
            case ARTICLE -> Icon.DOCUMENT;
        };
    }

    private String where(EventOutline event) {
        String city = words.city(event);
        return Stream.of(city == null ? "" : city, dates.words(event.date())).filter(part -> !part.isEmpty()).collect(
                Collectors.joining(", "));
    }

    private HBox line(Icon icon, String name, String detail, @Nullable String keys) {
        Label title = new Label(name);
        Label more = new Label(detail);
        more.getStyleClass().addAll("small", "muted");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(context.look().px(12), icon.view(), title, more, between);
        if (keys != null) {
            line.getChildren().add(new KeyCap(keys));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("palette-row");
        line.setAccessibleText(detail.isEmpty() ? name : name + ", " + detail);
        return line;
    }

    private VBox card(PaletteRow.Add add) {
        EventProposal proposal = add.result().proposal();
        Label name = new Label(proposal.name());
        name.getStyleClass().add("event-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(12, name, between, Act.main(context.text("shell.palette.add"), "Enter", () -> choice.take(add, false)).styled(
                "card-button"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(context.look().px(6), head, facts(proposal));
        card.getStyleClass().add("palette-card");
        card.setAccessibleText(context.text("shell.palette.add") + ": " + proposal.name() + ", " + dates.full(proposal.date()));
        return card;
    }

    private GridPane facts(EventProposal proposal) {
        GridPane grid = new GridPane();
        grid.setVgap(context.look().px(5));
        Label when = new Label(dates.full(proposal.date()));
        when.getStyleClass().add("strong");
        String unknown = "–";
        fact(grid, 0, 0, "shell.palette.when", when);
        fact(grid, 0, 1, "shell.palette.where", new Label(place(proposal.venue()).orElse(unknown)));
        fact(grid, 0, 2, "shell.palette.level", new Label(proposal.level() == null ? unknown : words.level(proposal.level())));
        fact(grid, 1, 0, "shell.palette.series", new Label(proposal.series() == null ? unknown : proposal.series()));
        fact(grid, 1, 1, "shell.palette.parties", new Label(parties(proposal).orElse(unknown)));
        MarkStyle style = MarkStyle.of(context.look()::colour, context.look().percent() / 100.0);
        HBox status = new HBox(6, new StatusMark(StatusLook.PLANNED, style), new Label(context.text("shell.palette.until-source")));
        status.setAlignment(Pos.CENTER_LEFT);
        fact(grid, 1, 2, "shell.palette.status", status);
        return grid;
    }

    private void fact(GridPane grid, int column, int row, String key, Node value) {
        Label label = new Label(context.text(key));
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(context.look().px(64));
        HBox pair = new HBox(label, value);
        pair.setAlignment(Pos.CENTER_LEFT);
        pair.setPrefWidth(context.look().px(column == 0 ? 324 : 310));
        grid.add(pair, column, row);
    }

    private Optional<String> place(Venue venue) {
        List<String> parts = new ArrayList<>();
        if (venue.city() != null) {
            parts.add(words.city(venue.city(), venue.country()));
        }
        Country country = venue.country();
        if (country != null) {
            parts.add(words.country(country));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private Optional<String> parties(EventProposal proposal) {
        String all = Stream.concat(proposal.countries().stream().map(Country::code), proposal.organisations().stream().map(
                Organisation::name)).collect(Collectors.joining(" "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
