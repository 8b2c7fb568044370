package org.chancery.ui.sheet.month;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.chancery.ui.mark.EventBand;
import org.chancery.ui.mark.EventChip;
import org.chancery.ui.mark.MarkStyle;
import org.chancery.ui.mark.Ruler;

/** Chips, bands and links that are used again for each month. */
final class PiecePool {
    private final MarkStyle style;
    private final Ruler ruler;
    private final PieceMouse mouse;
    private final Shelf<EventChip> chips;
    private final Shelf<EventBand> bands;
    private final Shelf<MoreLink> links;

    PiecePool(MarkStyle style, Ruler ruler, PieceMouse mouse) {
        this.style = style;
        this.ruler = ruler;
        this.mouse = mouse;
        this.chips = new Shelf<>(() -> with(new EventChip(this.style, this.ruler)));
        this.bands = new Shelf<>(() -> with(new EventBand(this.style, this.ruler)));
        this.links = new Shelf<>(() -> with(new MoreLink(this.style)));
    }

    private <R extends Region> R with(R piece) {
        piece.setManaged(false);
        mouse.listen(piece);
        return piece;
    }

    void rewind() {
        chips.at = 0;
        bands.at = 0;
        links.at = 0;
    }

    EventChip chip() {
        return chips.next();
    }

    EventBand band() {
        return bands.next();
    }

    MoreLink more() {
        return links.next();
    }

    private static final class Shelf<R> {
        private final Supplier<R> maker;
        private final List<R> made = new ArrayList<>();
        private int at;

        Shelf(Supplier<R> maker) {
            this.maker = maker;
        }

        R next() {
            if (at == made.size()) {
                made.add(maker.get());
            }
            return made.get(at++);
        }
    }
}
