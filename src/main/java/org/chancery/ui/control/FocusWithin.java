package org.chancery.ui.control;

import javafx.scene.Node;

/** Rows that are replaced while one of them has the keyboard. */
public final class FocusWithin {
    private FocusWithin() {}

    /** Replaces what stands in the rows; if the keyboard was with one of them the holder gets it, or else Escape would reach nobody. */
    public static void keep(Node holder, Node rows, Runnable replace) {
        boolean focused = isIn(rows);
        replace.run();
        if (focused) {
            holder.requestFocus();
        }
    }

    private static boolean isIn(Node rows) {
        for (Node at = rows.getScene() == null ? null : rows.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == rows) {
                return true;
            }
        }
        return false;
    }
}
