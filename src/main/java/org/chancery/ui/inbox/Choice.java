package org.chancery.ui.inbox;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

import org.chancery.ui.control.InWords;

/** A closed vocabulary to choose from, in words. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> ComboBox<E> of(E[] values, E value, String label, Function<E, String> words) {
        ComboBox<E> combo = new ComboBox<>();
        InWords.fill(combo, List.of(values), words);
        combo.setValue(value);
        combo.setAccessibleText(label);
        return combo;
    }
}
