package org.chancery.ui.transfer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.chancery.agenda.Audience;
import org.chancery.agenda.WithheldForm;

/** For whom events leave, one choice for all that a dialog can write: the house, until a person says otherwise. */
public final class AudienceChoice {
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.INTERNAL);
    private final ObjectProperty<WithheldForm> withheld = new SimpleObjectProperty<>(WithheldForm.OMIT);

    ObjectProperty<Audience> audience() {
        return audience;
    }

    /** What becomes of events that the audience may not see. */
    ObjectProperty<WithheldForm> withheld() {
        return withheld;
    }

    /** Told after each change. */
    void whenChosen(Runnable told) {
        audience.subscribe((_, _) -> told.run());
        withheld.subscribe((_, _) -> told.run());
    }
}
