package org.chancery.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.EventId;
import org.chancery.ui.control.Act;
import org.chancery.ui.control.Icon;
import org.chancery.ui.kit.Page;
import org.chancery.ui.kit.Target;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.ChangeList;
import org.chancery.ui.mark.StatusLook;
import org.chancery.ui.mark.StatusMark;
import org.jspecify.annotations.Nullable;

/** The page of one event: facts at the left, date ledger and sources at the right; in a narrow window one under the other. */
public final class DossierPage extends Page {
    private static final double FACTS = 430;
    private static final double NARROW = 860;

    private final ViewContext context;
    private final Parts parts;
    private final DossierViewModel model;
    private final VBox root = new VBox();
    private final VBox claimForm = new VBox();
    private final VBox participantForm = new VBox();
    private @Nullable EditorPane editor;
    private boolean narrow;

    public DossierPage(ViewContext context, DossierServices services) {
        this.context = context;
        this.parts = Parts.of(context);
        this.model = new DossierViewModel(context, services);
        root.getStyleClass().add("dossier");
        model.dossier().subscribe(_ -> build());
        model.editing().subscribe(_ -> build());
        root.widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() > 0 && width.doubleValue() < context.look().px(NARROW);
            if (now != narrow) {
                narrow = now;
                build();
            }
        });
    }

    @Override
    public Region content() {
        return root;
    }

    @Override
    public boolean topBar() {
        return false;
    }

    @Override
    public Bar bar() {
        return Bar.NONE;
    }

    @Override
    public void refresh() {
        if (!model.editing().get()) {
            model.reload();
        }
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.Id(java.util.UUID id)) {
            model.open(new EventId(id));
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        if (pressed.isShortcutDown()) {
            return false;
        }
        switch (pressed.getCode()) {
            case E -> model.edit();
            case D -> addClaim();
            case P -> addParticipant();
            case K -> model.keep();
            case C -> model.copyText();
            case DELETE -> model.remove();
            case ESCAPE -> context.navigation().back();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void build() {
        Dossier dossier = model.dossier().get();
        root.getChildren().clear();
        editor = null;
        if (dossier == null) {
            return;
        }
        setTitle(dossier.event().facts().name());
        setStatus(parts.text("dossier.changed", parts.dates().brief(java.time.LocalDate.ofInstant(dossier.event().modified(), context
                .deskZone()))));
        setNote(parts.dates().weekday(context.today()));
        claimForm.getChildren().clear();
        participantForm.getChildren().clear();
        root.getChildren().addAll(head(dossier), Parts.hairline(), body(dossier));
    }

    private Node head(Dossier dossier) {
        var facts = dossier.event().facts();
        Act back = Act.of(parts.text("dossier.back"), Icon.PREVIOUS, null, Act.Weight.FLAT, context.navigation()::back);
        HBox acts = new HBox(8, back, Parts.spring(), Act.icon(parts.text("dossier.copy"), Icon.COPY, "C", Act.Weight.FLAT,
                model::copyText), Act.icon(parts.text("history.remove"), Icon.TRASH, "Delete", Act.Weight.FLAT, model::remove),
                Act.of(
                        parts.text("dossier.edit"), Icon.EDIT, "E", Act.Weight.PLAIN, model::edit),
                Act.of(parts.text(
                        "dossier.export"), Icon.EXPORT, "Ctrl E", Act.Weight.PLAIN, context.navigation()::export));
        acts.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label title = Parts.wrapped(facts.name(), "dossier-title");
        StatusLook look = StatusLook.of(facts.status(), facts.date(), context.today());
        String city = parts.words().city(facts.venue());
        HBox line = new HBox(8, new StatusMark(look, parts.style()), Parts.label(parts.text(look.messageKey()), "strong"), Parts.label(parts
                .dates().full(facts.date()) + (city == null ? "" : ", " + city), "muted"));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (!dossier.ledger().contradictions().isEmpty()) {
            Label amber = Parts.label(context.messages().count("dossier.to-settle", dossier.ledger().contradictions().size()), "strong",
                    "warning-text");
            amber.setGraphic(org.chancery.ui.mark.Glyph.TRIANGLE.draw(parts.style().amber(), parts.style().scale()));
            line.getChildren().add(amber);
        }
        VBox head = new VBox(4, acts, title, line);
        head.getStyleClass().add("dossier-head");
        return head;
    }

    private Node body(Dossier dossier) {
        Region facts = left(dossier);
        ChangeList past = new ChangeList(new ChangeList.Setting(context.messages(), context.deskZone(), context.look()::px),
                model.past().get()
                        .changes(),
                model::takeBack);
        past.getStyleClass().add("dossier-section");
        VBox ledger = new VBox(claimForm, new LedgerPane(parts, dossier, model, this::addClaim), past);
        ledger.getStyleClass().add("dossier-ledger");
        VBox left = new VBox(participantForm, facts);
        left.getStyleClass().add("dossier-facts");
        Region body;
        if (narrow) {
            body = scroll(new VBox(left, ledger));
        } else {
            ScrollPane facing = scroll(left);
            facing.setMinWidth(context.look().px(FACTS));
            facing.setPrefWidth(context.look().px(FACTS));
            Region rule = new Region();
            rule.getStyleClass().add("hairline-vertical");
            ScrollPane right = scroll(ledger);
            HBox.setHgrow(right, Priority.ALWAYS);
            body = new HBox(facing, rule, right);
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Region left(Dossier dossier) {
        if (!model.editing().get()) {
            return new FactsPane(parts, dossier, this::addParticipant);
        }
        EditorPane made = new EditorPane(parts, model, EventForm.of(dossier.event()));
        made.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == javafx.scene.input.KeyCode.S) {
                made.save();
                key.consume();
            } else if (key.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                model.leaveEditor();
                key.consume();
            }
        });
        editor = made;
        javafx.application.Platform.runLater(made::begin);
        return made;
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    private void addClaim() {
        if (model.dossier().get() != null && claimForm.getChildren().isEmpty()) {
            ClaimForm form = new ClaimForm(parts, model, claimForm.getChildren()::clear);
            claimForm.getChildren().setAll(form);
            form.begin();
        }
    }

    private void addParticipant() {
        if (model.dossier().get() != null && participantForm.getChildren().isEmpty()) {
            ParticipantForm form = new ParticipantForm(parts, model, participantForm.getChildren()::clear);
            participantForm.getChildren().setAll(form);
            form.begin();
        }
    }

    /** Whether the editor is open, for the frame, which then leaves single keys alone. */
    public boolean isEditing() {
        return editor != null;
    }
}
