package org.chancery.ui.dossier;

import java.util.List;
import javafx.scene.layout.VBox;
import org.chancery.agenda.past.EventPast;
import org.chancery.agenda.past.PastChange;
import org.chancery.ui.kit.ViewContext;
import org.chancery.ui.mark.ChangeList;

/** At the foot of a dossier: who changed what and when. */
final class HistoryPane extends VBox {

    HistoryPane(Parts parts, EventPast past, DossierViewModel model) {
        ViewContext context = parts.context();
        List<PastChange> changes = past.changes();
        getStyleClass().add("dossier-section");
        getChildren().addAll(parts.heading(context.messages().count("history.heading", changes.size()), null), new ChangeList(
                new ChangeList.Setting(context.messages(), context.deskZone(), parts.style()::px), changes, model::takeBack));
    }
}
