package org.chancery.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckListView;
import org.jspecify.annotations.Nullable;

/** A list with boxes to tick (ControlsFX), with a field that narrows it when it is long. */
public final class Choices<T> extends VBox {

    private static final int LONG = 10;
    private static final double ROW = 26;

    private final List<T> all;
    private final Set<T> ticked;
    private final Function<T, String> words;
    private final Consumer<Set<T>> chosen;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final CheckListView<T> list = new CheckListView<>(shown);
    private boolean refilling;

    /**
     * @param ticked
     *            what is chosen already
     * @param narrow
     *            the prompt of the narrowing field
     * @param chosen
     *            hears of each change
     */
    public Choices(List<T> all, Set<T> ticked, Function<T, String> words, String narrow, Consumer<Set<T>> chosen) {
        this.all = List.copyOf(all);
        this.ticked = new LinkedHashSet<>(ticked);
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("choice-list");
        setSpacing(6);
        list.setCellFactory(_ -> cell());
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.SPACE) {
                pressed.consume();
                toggle(list.getSelectionModel().getSelectedItem());
            }
        });
        list.setPrefHeight(Math.min(all.size(), LONG) * ROW + 4);
        list.setPrefWidth(240);
        list.setAccessibleText(narrow);
        fill("");
        list.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) _ -> tell());
        if (all.size() > LONG) {
            TextField field = new TextField();
            field.setPromptText(narrow);
            field.setAccessibleText(narrow);
            field.textProperty().subscribe(this::fill);
            getChildren().add(field);
        }
        getChildren().add(list);
    }

    /** The word ticks as the box does: it is the larger target. */
    private CheckBoxListCell<T> cell() {
        CheckBoxListCell<T> cell = new CheckBoxListCell<>(list::getItemBooleanProperty, converter());
        cell.setOnMouseClicked(clicked -> {
            if (!onBox(clicked.getPickResult().getIntersectedNode())) {
                toggle(cell.getItem());
            }
        });
        return cell;
    }

    private static boolean onBox(@Nullable Node node) {
        for (Node at = node; at != null && !(at instanceof ListCell<?>); at = at.getParent()) {
            if (at instanceof CheckBox) {
                return true;
            }
        }
        return false;
    }

    private void toggle(@Nullable T item) {
        if (item != null) {
            list.getCheckModel().toggleCheckState(item);
        }
    }

    private void fill(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        List<T> fitting = new ArrayList<>(all.stream().filter(each -> words.apply(each).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
        refilling = true;
        list.getCheckModel().clearChecks();
        shown.setAll(fitting);
        fitting.stream().filter(ticked::contains).forEach(list.getCheckModel()::check);
        refilling = false;
    }

    private void tell() {
        if (refilling) {
            return;
        }
        shown.forEach(ticked::remove);
        ticked.addAll(list.getCheckModel().getCheckedItems());
        chosen.accept(Set.copyOf(ticked));
    }

    private StringConverter<T> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is only ticked");
            }
        };
    }
}
