package org.chancery.ui.dossier;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.control.InWords;
import org.jspecify.annotations.Nullable;

/** A participant in the editor: role and attendance to choose, and a button that takes the party off the list. */
final class ParticipantCell extends ListCell<Participation> {
    private final Parts parts;
    private final ListView<Participation> list;

    ParticipantCell(Parts parts, ListView<Participation> list) {
        this.parts = parts;
        this.list = list;
    }

    @Override
    protected void updateItem(@Nullable Participation item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : row(item));
    }

    private HBox row(Participation item) {
        String name = parts.parties().name(item.party());
        Label label = Parts.label(name);
        label.setMinWidth(0);
        ComboBox<ParticipantRole> role = combo(ParticipantRole.values(), item.role(), parts.words()::role, "dossier.field.role", name);
        role.setOnAction(_ -> replace(new Participation(item.party(), role.getValue(), item.attendance())));
        ComboBox<AttendanceState> state = combo(AttendanceState.values(), item.attendance(), parts.words()::attendance,
                "dossier.field.attendance", name);
        state.setOnAction(_ -> replace(new Participation(item.party(), item.role(), state.getValue())));
        Act off = Act.icon(parts.text("dossier.take-off", name), Icon.CLOSE, null, Act.Weight.FLAT, () -> list.getItems().remove(
                getIndex()));
        HBox row = new HBox(6, label, Parts.spring(), role, state, off);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void replace(Participation changed) {
        list.getItems().set(getIndex(), changed);
    }

    private <E extends Enum<E>> ComboBox<E> combo(E[] values, E value, Function<E, String> words, String key, String of) {
        ComboBox<E> combo = new ComboBox<>();
        InWords.fill(combo, List.of(values), words);
        combo.setValue(value);
        combo.setPrefWidth(parts.style().px(104));
        combo.setMinWidth(parts.style().px(72));
        combo.setAccessibleText(parts.text(key) + ", " + of);
        return combo;
    }
}
