package org.chancery.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.Repeat;
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

    /** Name, status, date in words, place, level, whether sources disagree, whether it repeats: in this order, for a screen reader. */
    public String whole(EventOutline event) {
        return Stream.of(event.name(), status(event), date(event), quoted(event), place(event), event.level() == null ? null
                : new Words(messages).level(event.level()), event.contradicted() ? messages.text("sheet.disagree") : null, repeat(event))
                .filter(
                        Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** That this is one date of several, and whether more follow than are shown; null if it is the only one. */
    public @Nullable String repeat(EventOutline event) {
        return switch (event.repeat()) {
            case ONCE -> null;
            case ONE_OF_MANY -> messages.text("repeat.mark");
            case LAST_SHOWN -> messages.text("repeat.mark") + ", " + messages.text("repeat.more");
        };
    }

    /** How many events have more dates in the period than are shown, to be added to a status line; empty if none. */
    public String cut(List<EventOutline> shown) {
        long cut = shown.stream().filter(event -> event.repeat() == Repeat.LAST_SHOWN).count();
        return cut == 0 ? "" : " · " + messages.count("repeat.cut", cut);
    }

    public ChipText chip(EventOutline event, boolean ours) {
        return new ChipText(look(event), event.name(), place(event), event.level() == org.chancery.agenda.Level.HIGHEST, event
                .contradicted(), ours, event.repeat().repeats());
    }

    public ChipText band(EventOutline event) {
        return new ChipText(look(event), event.name(), quoted(event), event.level() == org.chancery.agenda.Level.HIGHEST, event
                .contradicted(), false, false);
    }
}
