package org.chancery.ui.preferences;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.chancery.place.Country;
import org.chancery.settings.Desk;
import org.chancery.text.Messages;
import org.chancery.text.Words;
import org.chancery.ui.control.InWords;
import org.chancery.ui.kit.ViewContext;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** Whose calendar it is: home state, mission city and zone, principals, language. Tells of each change that makes sense. */
public final class DeskForm extends GridPane {

    private final ViewContext context;
    private final ComboBox<Country> home = new SearchableComboBox<>();
    private final TextField city = new TextField();
    private final ComboBox<ZoneId> zone = new SearchableComboBox<>();
    private final TextArea principals = new TextArea();
    private final ComboBox<String> language = new ComboBox<>();
    private final Consumer<Desk> changed;
    private boolean filling = true;

    /** @param now null if nothing is set yet: then the context's zone and language are offered */
    public DeskForm(ViewContext context, @Nullable Desk now, Consumer<Desk> changed) {
        this.context = context;
        this.changed = changed;
        Words words = new Words(context.messages());
        getStyleClass().add("desk-form");
        setHgap(context.look().px(12));
        setVgap(context.look().px(10));
        Collator order = Collator.getInstance(context.locale());
        InWords.fill(home,
                Arrays.stream(Locale.getISOCountries()).map(Country::new).sorted(Comparator.comparing(words::country, order)).toList(),
                words::country);
        Instant today = context.clock().instant();
        InWords.fill(zone,
                ZoneId.getAvailableZoneIds().stream().filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith(
                        "SystemV/")).sorted().map(ZoneId::of).toList(),
                id -> id.getId().replace('_', ' ') + "  UTC" + id.getRules().getOffset(
                        today).getId().replace("Z", "+00:00"));
        InWords.fill(language, Messages.LANGUAGES, DeskForm::inItself);
        principals.setPrefRowCount(2);
        show(now == null ? new Desk(null, null, context.deskZone(), List.of(), context.messages().language()) : now);
        rows();
        home.valueProperty().subscribe(_ -> tell());
        zone.valueProperty().subscribe(_ -> tell());
        language.valueProperty().subscribe(_ -> tell());
        city.focusedProperty().subscribe(_ -> tell());
        city.setOnAction(_ -> tell());
        principals.focusedProperty().subscribe(_ -> tell());
        filling = false;
    }

    /** A language's name in that language, as its speakers look for it. */
    private static String inItself(String code) {
        Locale language = Locale.of(code);
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private void show(Desk desk) {
        home.setValue(desk.home());
        city.setText(desk.missionCity() == null ? "" : desk.missionCity());
        zone.setValue(desk.zone());
        principals.setText(String.join("\n", desk.principals()));
        language.setValue(desk.language());
    }

    private void rows() {
        row(0, "preferences.desk.home", home, "preferences.desk.home.help");
        row(1, "preferences.desk.city", city, null);
        row(2, "preferences.desk.zone", zone, "preferences.desk.zone.help");
        row(3, "preferences.desk.principals", principals, "preferences.desk.principals.help");
        row(4, "preferences.desk.language", language, null);
    }

    private void row(int at, String key, Control field, @Nullable String help) {
        Label label = new Label(context.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(context.text(key));
        field.setPrefWidth(context.look().px(280));
        field.setMaxWidth(context.look().px(280));
        Node beside = new Label();
        if (help != null) {
            Label words = new Label(context.text(help));
            words.getStyleClass().addAll("caption");
            words.setWrapText(true);
            field.setAccessibleHelp(context.text(help));
            beside = words;
        }
        addRow(at, label, field, beside);
    }

    /** What the form says. */
    public Desk desk() {
        List<String> names = principals.getText().lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        @Nullable
        ZoneId chosen = zone.getValue();
        @Nullable
        String code = language.getValue();
        String town = city.getText().strip();
        return new Desk(home.getValue(), town.isEmpty() ? null : town, chosen == null ? context.deskZone() : chosen, names, code == null
                ? context.messages().language() : code);
    }

    private void tell() {
        if (!filling) {
            changed.accept(desk());
        }
    }
}
