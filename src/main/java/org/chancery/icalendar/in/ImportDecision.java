package org.chancery.icalendar.in;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Claim;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventRepository;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.ExportMemory;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.agenda.ImportMemory;
import org.chancery.agenda.ImportMemory.Imported;
import org.chancery.agenda.incoming.FieldValues;
import org.chancery.agenda.incoming.ImportItem;
import org.chancery.agenda.incoming.ImportItem.FieldChange;
import org.chancery.agenda.incoming.ImportItem.Outcome;
import org.chancery.agenda.incoming.ImportItem.Reason;
import org.chancery.agenda.incoming.OwnField;
import org.chancery.icalendar.claim.ClaimReader;
import org.chancery.icalendar.claim.ClaimWriter;
import org.chancery.icalendar.line.ContentLine;
import org.chancery.icalendar.line.Property;
import org.jspecify.annotations.Nullable;

/** Decides of events that were read whether they are new, changed, the same, or older than what is here. */
final class ImportDecision {
    private static final String OWN = "@chancery";

    private final EventRepository events;
    private final ImportMemory imports;
    private final ExportMemory exports;
    private final ImportOptions options;
    /** Of what was remembered: whatever is wrong there has been said. */
    private final EventReader again;

    ImportDecision(EventRepository events, ImportMemory imports, ExportMemory exports, ImportOptions options, EventReader again) {
        this.events = events;
        this.imports = imports;
        this.exports = exports;
        this.options = options;
        this.again = again;
    }

    List<ImportItem> of(List<IncomingEvent> some) {
        Set<String> uids = new LinkedHashSet<>();
        some.forEach(event -> uids.add(event.uid()));
        Map<String, DiplomaticEvent> here = events.byUid(uids);
        Map<String, Imported> imported = imports.last(uids);
        Map<String, Exported> exported = exports.last(uids);
        List<ImportItem> items = new ArrayList<>();
        for (IncomingEvent event : some) {
            DiplomaticEvent known = here.get(event.uid());
            items.add(known == null ? fresh(event)
                    : known(event, known, imported.get(event.uid()), exported.get(event.uid())));
        }
        return items;
    }

    private ImportItem fresh(IncomingEvent event) {
        DiplomaticEvent made = made(event);
        return item(event, made, Outcome.NEW, Reason.NEW_UID, List.of(), made, memory(event));
    }

    /** The event that the file alone makes. */
    DiplomaticEvent made(IncomingEvent event) {
        List<Attestation> claims = new ArrayList<>(event.claims().stream().map(this::titled).toList());
        if (event.standing() == IncomingEvent.Standing.BY_VALUES && claims.stream().noneMatch(claim -> claim
                .claim() instanceof Claim.InStatus)) {
            claims.add(Attestation.byHand(new Claim.InStatus(usual(claims)), options.today()));
        }
        DiplomaticEvent made = DiplomaticEvent.of(id(event.uid()), claims, options.messages().language(), true, event.created() == null
                ? options.now() : event.created()).withUid(event.uid()).withRecheck(event.recheck());
        DiplomaticEvent classed = event.release() == null ? made : made.withRelease(event.release());
        return event.note().isEmpty() ? classed : classed.withNote(event.note());
    }

    /** What has a day is scheduled unless it says otherwise, as in a calendar. */
    private static EventStatus usual(List<Attestation> claims) {
        boolean day = claims.stream().anyMatch(claim -> claim.claim() instanceof Claim.Dated dated && dated.date().precision().hasDay());
        return day ? EventStatus.SCHEDULED : EventStatus.PLANNED;
    }

    private Attestation titled(Attestation claim) {
        return claim.claim() instanceof Claim.Named(String name) && name.isEmpty() ? Attestation.byHand(new Claim.Named(options.messages()
                .text("calendar.untitled")), claim.day()) : claim;
    }

    private static EventId id(String uid) {
        String own = uid.endsWith(OWN) ? uid.substring(0, uid.length() - OWN.length()) : "";
        try {
            return EventId.of(own);
        } catch (IllegalArgumentException foreign) {
            return new EventId(UUID.nameUUIDFromBytes(("calendar:" + uid).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    private ImportItem known(IncomingEvent event, DiplomaticEvent known, @Nullable Imported before, @Nullable Exported exported) {
        if (event.standing() != IncomingEvent.Standing.REVISED) {
            return byValues(event, known, before);
        }
        int sequence = Math.max(before == null ? 0 : before.sequence(), exported == null ? 0 : exported.sequence());
        if (event.sequence() < sequence) {
            return item(event, known, Outcome.SKIPPED, Reason.OLDER, List.of(), null, null);
        }
        Instant stood = before == null ? known.modified() : before.modified();
        boolean later = event.modified() != null && (stood == null || event.modified().isAfter(stood.truncatedTo(ChronoUnit.SECONDS)));
        if (event.sequence() == sequence && !later) {
            return item(event, known, Outcome.UNCHANGED, Reason.SAME, List.of(), null, null);
        }
        DiplomaticEvent changed = changed(event, known, before);
        List<FieldChange> changes = changes(known, changed);
        Reason reason = event.sequence() > sequence ? Reason.HIGHER_SEQUENCE : Reason.CHANGED_LATER;
        return changes.isEmpty() ? item(event, known, Outcome.UNCHANGED, Reason.SAME_VALUES, List.of(), null, memory(event))
                : item(event, changed, Outcome.CHANGED, reason, changes, changed, memory(event));
    }

    private static List<FieldChange> changes(DiplomaticEvent known, DiplomaticEvent changed) {
        List<FieldChange> changes = new ArrayList<>(FieldValues.changes(known.facts(), changed.facts()));
        if (changed.release() != known.release()) {
            changes.add(new FieldChange(OwnField.RELEASE, known.release().code(), changed.release().code()));
        }
        return changes;
    }

    /** A file may bar an event from some who could see it, but it opens none: that only a person here does. */
    private static DiplomaticEvent closed(DiplomaticEvent known, IncomingEvent event) {
        return event.release() == null ? known : known.withRelease(event.release().orStricter(known.release()));
    }

    /** What differs from what is here, and from what the same source said last, is news. */
    private ImportItem byValues(IncomingEvent event, DiplomaticEvent known, @Nullable Imported before) {
        Map<ClaimField, Claim> wanted = said(event, known);
        String last = before == null || !ClaimReader.onlyClaims(before.lines()) ? null : before.lines();
        if (last != null) {
            wanted.keySet().retainAll(FieldValues.differing(said(again.read(CalendarImport.component(last)), known), wanted));
        }
        DiplomaticEvent changed = closed(known, event).withClaims(choices(FieldValues.differing(FieldValues.of(known.facts()), wanted),
                wanted), options.messages().language());
        List<FieldChange> changes = changes(known, changed);
        Imported memory = before == null || last != null ? memory(event) : null;
        return changes.isEmpty() ? item(event, known, Outcome.UNCHANGED, Reason.SAME, List.of(), null, memory)
                : item(event, changed, Outcome.CHANGED, Reason.OTHER_VALUES, changes, changed, memory);
    }

    private Map<ClaimField, Claim> said(IncomingEvent event, DiplomaticEvent known) {
        Map<ClaimField, Claim> said = FieldValues.of(made(event).facts());
        said.keySet().retainAll(event.claims().stream().map(Attestation::field).toList());
        said.replaceAll((field, claim) -> SaidInPart.completed(claim, known.facts()));
        return said;
    }

    private List<Attestation> choices(List<ClaimField> fields, Map<ClaimField, Claim> wanted) {
        return fields.stream().map(field -> Attestation.choice(java.util.Objects.requireNonNull(wanted.get(field)), options.today()))
                .toList();
    }

    /** With our own claims where the file holds them; and what still differs from the file, as a person's choice. */
    private DiplomaticEvent changed(IncomingEvent event, DiplomaticEvent known, @Nullable Imported before) {
        String language = options.messages().language();
        DiplomaticEvent classed = closed(known, event);
        DiplomaticEvent joined = event.complete() ? classed.withClaims(event.claims(), language) : classed;
        Map<ClaimField, Claim> wanted = FieldValues.of(made(event).facts());
        if (!event.complete()) {
            onlySaid(wanted, event, known, before);
        }
        List<Attestation> choices = choices(FieldValues.differing(FieldValues.of(joined.facts()), wanted), wanted);
        return choices.isEmpty() ? joined : joined.withClaims(choices, language);
    }

    /** Somebody else's file speaks of a few fields only, and only what it changed since it was read last is news. */
    private void onlySaid(Map<ClaimField, Claim> wanted, IncomingEvent event, DiplomaticEvent known, @Nullable Imported before) {
        wanted.keySet().retainAll(event.claims().stream().map(Attestation::field).toList());
        wanted.values().removeIf(FieldValues::open);
        if (wanted.get(ClaimField.STATUS) instanceof Claim.InStatus(EventStatus status) && sameWord(status, known.facts().status())) {
            wanted.remove(ClaimField.STATUS);
        }
        if (before != null) {
            Map<ClaimField, Claim> last = FieldValues.of(made(again.read(CalendarImport.component(before.lines()))).facts());
            List<ClaimField> news = FieldValues.differing(last, wanted);
            wanted.keySet().retainAll(news);
        }
    }

    /** Whether the two are one word in a calendar that is not ours. */
    private static boolean sameWord(EventStatus file, EventStatus here) {
        return switch (file) {
            case PLANNED -> here == EventStatus.PROPOSED || here == EventStatus.PLANNED;
            case SCHEDULED -> here == EventStatus.SCHEDULED || here == EventStatus.HELD || here == EventStatus.PLANNED;
            case CANCELLED -> here == EventStatus.CANCELLED || here == EventStatus.POSTPONED;
            case PROPOSED, POSTPONED, HELD -> file == here;
        };
    }

    private static Imported memory(IncomingEvent event) {
        StringBuilder lines = new StringBuilder();
        List<Property> said = event.lines().isEmpty() ? ClaimWriter.of(event.claims()) : event.lines().stream().map(ContentLine::property)
                .toList();
        said.forEach(line -> lines.append(line.written()).append('\n'));
        return new Imported(event.uid(), event.sequence(), event.modified(), lines.toString());
    }

    private static ImportItem item(IncomingEvent event, DiplomaticEvent shown, Outcome outcome, Reason reason, List<FieldChange> changes,
            @Nullable DiplomaticEvent saved, @Nullable Imported imported) {
        return new ImportItem(event.line(), shown.facts().name(), shown.facts().date().edtf(), outcome, reason, changes, List.of(), saved,
                imported);
    }
}
