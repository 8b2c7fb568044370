package org.chancery.exchange.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventUid;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.PastState;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.agenda.Word;
import org.chancery.agenda.incoming.Remark;
import org.chancery.exchange.bundle.BundleReader.Element;
import org.chancery.exchange.bundle.Fields.WrongValue;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event of what a bundle holds of it. What is in force is worked out anew.
 *
 * @param language
 *            of the desk, ISO 639-1, for the choice of names
 */
record EventParser(String language, Consumer<Remark> remarks) {

    /** @throws WrongValue if a value of the event is not as the format has it; of its history this is only remarked */
    Arriving read(Element element) {
        int line = element.line();
        Fields fields = new Fields(element.node(), "");
        EventId id = fields.parsed("id", EventId::of);
        long version = fields.number("version", 1, Integer.MAX_VALUE);
        Instant modified = DateForm.instant(fields, "modified");
        DiplomaticEvent event = state(id, fields, version, modified);
        return new Arriving(line, element.nth(), event, past(line, fields, event), imported(fields.objectOrNull("imported"), event),
                exported(fields
                        .objectOrNull("exported"), event));
    }

    private DiplomaticEvent state(EventId id, Fields fields, long version, Instant modified) {
        List<Attestation> claims = fields.objects("attestations").stream().map(AttestationForm::read).toList();
        boolean reviewed = fields.flag("reviewed");
        Instant created = DateForm.instant(fields, "created");
        return new DiplomaticEvent(id, uid(fields), DiplomaticEvent.of(id, claims, language, reviewed, created).facts(), claims,
                fields.string("note"), fields.string("owner"), release(fields).orElse(ReleaseLevel.byOrigin(claims)),
                DateForm.dayOrNull(fields, "recheckSet"), reviewed, version, created,
                modified);
    }

    private static String uid(Fields fields) {
        String uid = fields.string("uid");
        return EventUid.is(uid) ? uid : fields.bad("uid");
    }

    /** How far it may travel; empty in a file from before there were levels. */
    static Optional<ReleaseLevel> release(Fields fields) {
        return fields.has("release") ? Optional.of(fields.parsed("release", code -> Word.parse(ReleaseLevel.class, code)))
                : Optional.empty();
    }

    private List<PastState> past(int line, Fields fields, DiplomaticEvent event) {
        if (!fields.has("history")) {
            return List.of();
        }
        try {
            List<PastState> past = new ArrayList<>();
            List<Fields> changes = fields.objects("history");
            for (Fields change : changes) {
                past.add(change(change, event, past.size() == changes.size() - 1));
            }
            PastState last = past.isEmpty() ? null : past.getLast();
            if (last != null && (last.state() == null || last.version() != event.version() || !last.when().equals(event.modified()))) {
                remarks.accept(new Remark(line, "history", Remark.Kind.BAD_HISTORY));
                return List.of();
            }
            return past;
        } catch (WrongValue wrong) {
            remarks.accept(wrong.at(line));
            remarks.accept(new Remark(line, "history", Remark.Kind.BAD_HISTORY));
            return List.of();
        }
    }

    private PastState change(Fields change, DiplomaticEvent event, boolean last) {
        long version = change.number("version", 1, Integer.MAX_VALUE);
        Instant when = DateForm.instant(change, "when");
        Author who = new Author(change.string("who"));
        if (last && !change.node().has("state")) {
            return new PastState(version, when, who, event);
        }
        Fields state = change.objectOrNull("state");
        return new PastState(version, when, who, state == null ? null : state(event.id(), state, version, when));
    }

    private static @Nullable Imported imported(@Nullable Fields fields, DiplomaticEvent event) {
        return fields == null ? null
                : new Imported(event.uid(), (int) fields.number("sequence", 0, Integer.MAX_VALUE),
                        fields.has("modified") ? DateForm.instant(
                                fields, "modified") : null,
                        fields.string("lines"));
    }

    private static @Nullable Exported exported(@Nullable Fields fields, DiplomaticEvent event) {
        return fields == null ? null
                : new Exported(event.uid(), (int) fields.number("sequence", 0, Integer.MAX_VALUE), fields.string("written"));
    }
}
