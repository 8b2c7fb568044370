package org.chancery.ui.mark;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The swatch of a status, 28 by 14, which stands before a name. It is decoration: the word stands beside it or in the accessible text. */
public final class StatusMark extends Region {
    public static final double WIDTH = 28;
    public static final double HEIGHT = 14;
    private final MarkStyle style;
    private @Nullable StatusLook shown;

    public StatusMark(StatusLook look, MarkStyle style) {
        this(style);
        show(look);
    }

    /** A mark without a status yet, for a cell that is used again and again. */
    public StatusMark(MarkStyle style) {
        this.style = style;
        double width = style.px(WIDTH);
        double height = style.px(HEIGHT);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
    }

    public void show(StatusLook look) {
        if (look == shown) {
            return;
        }
        shown = look;
        double width = style.px(WIDTH);
        double height = style.px(HEIGHT);
        MarkFrame frame = new MarkFrame(style, look, false, true);
        setBackground(frame.background(MarkFrame.Sides.BOTH));
        List<Node> nodes = new ArrayList<>(frame.nodes(width, height, MarkFrame.Sides.BOTH));
        double scale = style.scale() * 10 / Glyph.SIZE;
        Node glyph = Glyph.drawAt(look.glyph, ink(look), scale, (width - style.px(look.edge == StatusLook.Edge.NONE ? 10 : 7)) / 2, height
                / 2);
        if (glyph != null) {
            nodes.add(glyph);
        }
        getChildren().setAll(nodes);
    }

    private javafx.scene.paint.Color ink(StatusLook look) {
        return look == StatusLook.PLANNED ? style.accent() : look.muted ? style.muted() : style.text();
    }
}
