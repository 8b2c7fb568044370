package org.chancery.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The values of a box to choose from, in words. */
public final class InWords<T> extends StringConverter<T> {
    private final List<T> values;
    private final Function<T, String> words;
    private final String none;

    /** @param none stands for no value */
    public InWords(List<T> values, Function<T, String> words, String none) {
        this.values = List.copyOf(values);
        this.words = words;
        this.none = none;
    }

    /** Fills the box. */
    public static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> words) {
        box.getItems().setAll(values);
        box.setConverter(new InWords<>(values, words, ""));
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? none : words.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        return values.stream().filter(value -> words.apply(value).equals(text)).findFirst().orElse(null);
    }
}
