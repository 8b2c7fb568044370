package org.chancery.ui.sheet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.EventOutline;
import org.chancery.place.Country;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;
import org.chancery.text.Words;
import org.chancery.ui.mark.ChipText;
import org.chancery.ui.mark.StatusLook;
import org.jspecify.annotations.Nullable;

/** What the sheets say of an event, in the reader's language. */
public record OutlineWords(Messages messages, LocalDate today) {

    public StatusLook look(EventOutline event) {
        return StatusLook.of(event.status(), event.date(), today);
    }

    public String status(EventOutline event) {
        return messages.text(look(event).messageKey());
    }

    public @Nullable String place(EventOutline event) {
        String city = new Words(messages).city(event);
        String code = event.country();
        return city != null ? city : code == null ? null : new Words(messages).country(Country.of(code));
    }

    /** The place, or that none is stated. */
    public String placeOr(EventOutline event) {
        String place = place(event);
        return place == null ? messages.text("sheet.not-stated") : place;
    }

    /** The source's own words, in quotation marks; null if it gave none. */
    public @Nullable String quoted(EventOutline event) {
        String said = event.date().words();
        return said == null || said.isBlank() ? null : messages.text("sheet.quoted", said.strip());
    }

    public String date(EventOutline event) {
        return new DateWords(messages).full(event.date());
    }

    /** Name, status, date in words, place, level, whether sources disagree: in this order, for a screen reader. */
    public String whole(EventOutline event) {
        return Stream.of(event.name(), status(event), date(event), quoted(event), place(event), event.level() == null ? null
                : new Words(messages).level(event.level()), event.contradicted() ? messages.text("sheet.disagree") : null).filter(
                        Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public ChipText chip(EventOutline event, boolean ours) {
        return new ChipText(look(event), event.name(), place(event), event.level() == org.chancery.agenda.Level.HIGHEST, event
                .contradicted(), ours);
    }

    public ChipText band(EventOutline event) {
        return new ChipText(look(event), event.name(), quoted(event), event.level() == org.chancery.agenda.Level.HIGHEST, event
                .contradicted(), false);
    }
}
