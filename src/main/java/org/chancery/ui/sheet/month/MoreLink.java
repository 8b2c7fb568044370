package org.chancery.ui.sheet.month;

import java.time.LocalDate;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.chancery.ui.mark.MarkStyle;

/** "+4 more": says how many events a day has no room for, and opens them. */
final class MoreLink extends Region {
    private final MarkStyle style;
    private final Text text = new Text();

    /** The day that the link opens. */
    record Target(LocalDate day, Hidden hidden) {}

    MoreLink(MarkStyle style) {
        this.style = style;
        text.setFont(style.name());
        text.setFill(style.text());
        text.setUnderline(true);
        text.setTextOrigin(VPos.CENTER);
        text.setMouseTransparent(true);
        getChildren().add(text);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        getStyleClass().add("more-link");
    }

    void show(String words, String accessible, double width) {
        text.setText(words);
        text.setX(style.px(7));
        text.setY(style.px(10));
        setAccessibleText(accessible);
        resize(width, style.px(MonthMetrics.CHIP));
    }
}
