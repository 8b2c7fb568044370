package org.chancery.ui.sheet.month;

import java.time.YearMonth;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Navigation;
import org.chancery.ui.sheet.DayWords;
import org.chancery.ui.sheet.SheetContext;

/** The line in the middle of a month in which nothing stands. */
final class EmptyMonth extends HBox {
    private final SheetContext context;
    private final Label nothing = new Label();
    private final Hyperlink shelf = new Hyperlink();

    EmptyMonth(SheetContext context) {
        super(8);
        this.context = context;
        Navigation navigation = context.view().navigation();
        shelf.setOnAction(click -> navigation.show(Destination.SHELF));
        Hyperlink add = new Hyperlink(context.view().text("sheet.add-article"));
        add.setOnAction(click -> navigation.addArticle());
        nothing.getStyleClass().add("muted");
        getChildren().addAll(nothing, shelf, add);
        getStyleClass().add("empty-month");
        setAlignment(Pos.CENTER);
        setManaged(false);
        setVisible(false);
    }

    void show(MonthViewModel.Content content, YearMonth month) {
        setVisible(content.read() && content.count().onSheet() == 0);
        nothing.setText(context.view().text("sheet.month.nothing", new DayWords(context.view().messages()).month(month)));
        shelf.setText(context.view().messages().count("sheet.no-day", content.count().withoutDay()));
        shelf.setVisible(content.count().withoutDay() > 0);
        shelf.setManaged(content.count().withoutDay() > 0);
    }
}
