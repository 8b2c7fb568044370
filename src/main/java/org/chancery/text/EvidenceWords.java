package org.chancery.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal;
import org.chancery.agenda.EventProposal.Evidence;
import org.chancery.party.Office;
import org.chancery.party.Organisation;
import org.chancery.party.Person;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** What was read in an article and why, for people: the value of a field, and the reason that a passage gives for it. */
public final class EvidenceWords {
    private final Messages messages;
    private final Words words;
    private final DateWords dates;

    public EvidenceWords(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
        this.dates = new DateWords(messages);
    }

    /** The value that was read for the field, empty when it has none. */
    public String value(EventProposal proposal, ClaimField field) {
        return switch (field) {
            case NAME -> proposal.name();
            case KIND -> proposal.visitKind() == null ? words.kind(proposal.kind()) : words.visitKind(proposal.visitKind());
            case SERIES -> Objects.requireNonNullElse(proposal.series(), "");
            case ORDINAL -> proposal.ordinal() == null ? "" : proposal.ordinal().toString();
            case DATE -> dates.full(proposal.date());
            case NEW_DATE -> dates.full(proposal.newDate());
            case PLACE -> place(proposal.venue());
            case PARTICIPANTS -> String.join(", ", parties(proposal));
            case ORGANISATIONS -> String.join(", ", proposal.organisations().stream().map(Organisation::name).toList());
            case STATUS -> words.status(proposal.status());
            case LEVEL -> proposal.level() == null ? "" : words.level(proposal.level());
            case MODE -> proposal.mode() == null ? "" : words.mode(proposal.mode());
        };
    }

    private String place(Venue venue) {
        String country = venue.country() == null ? null : words.country(venue.country());
        return String.join(", ", Stream.of(venue.building(), venue.city(), country).filter(Objects::nonNull).toList());
    }

    private List<String> parties(EventProposal proposal) {
        List<String> all = new ArrayList<>(proposal.countries().stream().map(words::country).toList());
        for (Person person : proposal.people()) {
            all.add(person.name() == null ? office(person.office()) : person.name());
        }
        return all;
    }

    private String office(@Nullable Office office) {
        if (office == null || office.country() == null) {
            return office == null ? "" : office.title();
        }
        return office.title() + " (" + words.country(office.country()) + ")";
    }

    /**
     * Why the passage gives the field its value, as the end of a sentence without a full stop. A rule that an
     * earlier version of the reader had is not named.
     *
     * @param published
     *            the day from which relative dates count; null if the article does not say it
     */
    public String reason(EventProposal proposal, Evidence evidence, @Nullable LocalDate published) {
        if (evidence.field() == ClaimField.STATUS) {
            return messages.text("rule.status." + proposal.status().code());
        }
        String rule = "rule." + evidence.rule();
        String key = messages.has(rule) ? rule : "rule.unnamed";
        return messages.text(key, published == null ? messages.text("date.unknown") : dates.day(published));
    }
}
