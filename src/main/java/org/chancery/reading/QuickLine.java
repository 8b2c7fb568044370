package org.chancery.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventProposal;
import org.chancery.article.Passage;

/** Reads one typed line such as "C5+1 ministerial Astana 28 Feb 2023" into an event. */
public final class QuickLine {

    /** What a word of the line was read as. */
    public enum Part {
        SERIES, KIND, ORDINAL, LEVEL, PLACE, DATE, PARTY, STATUS, NAME
    }

    /** A stretch of the line and what it was read as. */
    public record Span(Part part, Passage passage) {}

    /** The event and the parts of the line in their order. */
    public record Result(EventProposal proposal, List<Span> spans) {
        public Result {
            spans = List.copyOf(spans);
        }
    }

    private final ArticleReader reader;

    public QuickLine(ArticleReader reader) {
        this.reader = reader;
    }

    /**
     * @param today  from which "Friday" or "28 February" counts
     * @param locale the language of the line
     */
    public Result read(String line, LocalDate today, Locale locale) {
        EventProposal proposal = reader.line(line, today, locale.getLanguage());
        List<Span> spans = new ArrayList<>();
        for (EventProposal.Evidence part : proposal.evidence())
            spans.add(new Span(part(part.field()), part.passage()));
        spans.sort(Comparator.comparingInt(span -> span.passage().start()));
        return new Result(proposal, spans);
    }

    private static Part part(ClaimField field) {
        return switch (field) {
            case SERIES -> Part.SERIES;
            case KIND -> Part.KIND;
            case ORDINAL -> Part.ORDINAL;
            case LEVEL -> Part.LEVEL;
            case PLACE -> Part.PLACE;
            case DATE, NEW_DATE -> Part.DATE;
            case PARTICIPANTS, ORGANISATIONS -> Part.PARTY;
            case STATUS -> Part.STATUS;
            case NAME, MODE -> Part.NAME;
        };
    }
}
