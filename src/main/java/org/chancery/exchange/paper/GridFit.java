package org.chancery.exchange.paper;

import java.util.List;

/**
 * What of a week has room in its row.
 *
 * @param pieces
 *            with their places
 * @param hidden
 *            what has none
 */
record GridFit(List<Piece> pieces, List<GridItem> hidden) {

    /**
     * @param y
     *            from the top of the row
     */
    record Piece(GridItem item, float y) {}

    /** How many have no room on that day. */
    long hiddenOn(int column) {
        return hidden.stream().filter(item -> item.first() <= column && column <= item.last()).count();
    }

    /** Whether a name on that day ends in an ellipsis. */
    boolean cutOn(int column) {
        return pieces.stream().map(Piece::item).anyMatch(item -> item.cut() && item.first() == column);
    }
}
