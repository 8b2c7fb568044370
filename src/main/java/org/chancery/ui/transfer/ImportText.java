package org.chancery.ui.transfer;

import org.chancery.agenda.Word;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.Remark;
import org.chancery.date.EventDate;
import org.chancery.text.DateWords;
import org.chancery.text.Messages;

/** The lines of the preview in words: values as people read them, not as they are stored. */
record ImportText(Messages messages) {

    String outcome(ImportItem item) {
        return messages.text("import.outcome." + item.outcome().code());
    }

    String reason(ImportItem item) {
        return messages.text("import.reason." + item.reason().code());
    }

    String date(ImportItem item) {
        EventDate date = item.event() == null ? EventDate.parse(item.date()) : item.event().facts().date();
        return date(date);
    }

    private String date(EventDate date) {
        return date.equals(EventDate.UNKNOWN) ? messages.text("import.no-date") : new DateWords(messages).words(date);
    }

    String field(FieldChange change) {
        return messages.text("incoming.field." + change.field().code());
    }

    String was(FieldChange change) {
        return value(change.field(), change.was());
    }

    String willBe(FieldChange change) {
        return value(change.field(), change.willBe());
    }

    private String value(Word field, String value) {
        if (value.isEmpty()) {
            return messages.text("import.open");
        }
        return switch (field.code()) {
            case "date", "new-date", "recheck" -> date(EventDate.parse(value));
            case "status" -> messages.text("status." + value);
            case "level" -> messages.text("level." + value);
            case "mode" -> messages.text("mode." + value);
            case "kind" -> kind(value);
            case "release" -> messages.text("release.level." + value);
            default -> value.replaceAll("\\s+", " ");
        };
    }

    /** A kind of event, and of a visit too. */
    private String kind(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? messages.text("kind." + value) : messages.text("kind." + value.substring(0, space)) + ", " + messages.text(
                "visit-kind." + value.substring(space + 1));
    }

    /** Where, at what and what: "Line 12, DTSTART". */
    String place(Remark remark) {
        if (remark.line() == 0) {
            return remark.property();
        }
        String line = Integer.toString(remark.line());
        return remark.property().isEmpty() ? messages.text("incoming.line", line)
                : messages.text("incoming.line.of", line, remark.property());
    }

    String what(Remark remark) {
        return messages.text("import.kind." + remark.kind().code());
    }
}
