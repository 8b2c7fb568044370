package org.chancery.ui.transfer;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.chancery.agenda.Audience;
import org.chancery.agenda.WithheldForm;
import org.chancery.text.ReleaseWords;
import org.chancery.ui.control.InWords;
import org.chancery.ui.kit.ViewContext;

/** For whom events leave, and whether what is withheld stands there as a time that is taken. */
final class AudienceBox extends HBox {
    AudienceBox(ViewContext context, AudienceChoice chosen) {
        super(context.look().px(12));
        setAlignment(Pos.CENTER_LEFT);
        ReleaseWords words = new ReleaseWords(context.messages());
        ComboBox<Audience> audience = new ComboBox<>();
        InWords.fill(audience, List.of(Audience.values()), words::readers);
        audience.setAccessibleText(context.text("release.choose"));
        audience.valueProperty().bindBidirectional(chosen.audience());
        audience.setMinWidth(USE_PREF_SIZE);
        CheckBox busy = new CheckBox(context.text("release.as-busy"));
        busy.setSelected(chosen.withheld().get() == WithheldForm.BUSY);
        busy.selectedProperty().subscribe((_, wanted) -> chosen.withheld().set(wanted ? WithheldForm.BUSY : WithheldForm.OMIT));
        busy.disableProperty().bind(chosen.audience().isEqualTo(Audience.CONFIDENTIAL));
        Label whom = Caption.of(context.text("release.choose"), "heading");
        whom.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(whom, audience, busy);
    }
}
