package org.chancery.ui.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.DeskWord;
import org.chancery.agenda.DeskWord.Sort;
import org.chancery.agenda.EventKind;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Labels;
import org.chancery.ui.kit.ViewContext;

/** Words of the article and what they are: what the desk teaches the reader. */
final class TeachForm extends VBox {
    private static final String CODE = "[A-Za-z]{2}";

    private final ViewContext context;
    private final String language;
    private final TextField words;
    private final TextField name;
    private final TextField office;
    private final TextField country;
    private final ComboBox<Sort> sort;
    private final ComboBox<EventKind> kind;

    /** @param language of the article, ISO 639-1 */
    TeachForm(ViewContext context, String language, Consumer<DeskWord> teach, Runnable cancel) {
        super(8);
        this.context = context;
        this.language = language;
        words = field("inbox.teach.words");
        name = field("inbox.teach.name");
        office = field("inbox.teach.office");
        country = field("inbox.country");
        country.setPrefColumnCount(3);
        sort = Choice.of(Sort.values(), Sort.PERSON, context.text("inbox.teach.sort"), item -> context.text("inbox.teach.sort." + item
                .code()));
        kind = Choice.of(EventKind.values(), EventKind.FORUM, context.text("inbox.kind"), item -> context.text("kind." + item.code()));
        show(office, sort.valueProperty().isEqualTo(Sort.PERSON));
        show(country, sort.valueProperty().isEqualTo(Sort.PERSON).or(sort.valueProperty().isEqualTo(Sort.CITY)));
        show(kind, sort.valueProperty().isEqualTo(Sort.EVENT));
        Label fault = Labels.plain("", "danger-text", "small");
        fault.setWrapText(true);
        Act save = Act.main(context.text("inbox.teach.save"), "Ctrl S", () -> word().ifPresentOrElse(teach, () -> fault.setText(context
                .text("inbox.teach.fault")))).styled("card-button");
        Act back = Act.plain(context.text("inbox.cancel"), "Esc", cancel).styled("card-button");
        getChildren().addAll(words, new FlowPane(8, 8, sort, kind, country), name, office, new FlowPane(8, 8, save, back), fault);
        setId("teaching");
        Platform.runLater(words::requestFocus);
    }

    private static void show(javafx.scene.Node node, javafx.beans.binding.BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(context.text(key));
        field.setAccessibleText(context.text(key));
        return field;
    }

    private Optional<DeskWord> word() {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (country.isVisible() && !country.getText().isBlank()) {
            if (!country.getText().strip().matches(CODE)) {
                return Optional.empty();
            }
            attributes.put("c", country.getText().strip().toUpperCase(Locale.ROOT));
        }
        if (office.isVisible() && !office.getText().isBlank()) {
            attributes.put("t", office.getText().strip());
        }
        if (kind.isVisible()) {
            attributes.put("kind", kind.getValue().code());
        }
        List<String> spellings = new ArrayList<>();
        if (!name.getText().isBlank()) {
            spellings.add(name.getText());
        }
        spellings.add(words.getText());
        if (sort.getValue() == Sort.ORGANISATION) {
            attributes.put("id", spellings.getFirst().strip());
        }
        return DeskWord.ifFit(sort.getValue(), language, spellings, attributes);
    }
}
