package org.chancery.ui.inbox;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A closed vocabulary to choose from, in words. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> ComboBox<E> of(E[] values, E value, String label, Function<E, String> words) {
        ComboBox<E> combo = new ComboBox<>();
        combo.getItems().setAll(List.of(values));
        combo.setValue(value);
        combo.setAccessibleText(label);
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable E fromString(String text) {
                return null;
            }
        });
        return combo;
    }
}
