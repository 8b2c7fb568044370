package org.chancery.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.EventProposal;
import org.chancery.place.Gazetteer;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Sentence;
import org.chancery.reading.mention.Cast;
import org.chancery.reading.mention.ChunkReader;
import org.chancery.reading.time.TemporalGrammar;
import org.jspecify.annotations.Nullable;

/** Reads the events of a marked text: sentence by sentence, joining what is told twice. Holds no state between texts. */
public final class EventGrammar {
    private final Gazetteer gazetteer;
    private final TemporalGrammar times;

    public EventGrammar(Gazetteer gazetteer, TemporalGrammar times) {
        this.gazetteer = gazetteer;
        this.times = times;
    }

    /** One typed line as an event, each part as evidence; {@code today} is the day from which it counts. */
    public EventProposal line(MarkedText text, LocalDate today) {
        ChunkReader chunks = new ChunkReader(text, times, new Cast(), this::place);
        return new LineReader(text, chunks.read(new Sentence(0, 0, text.size(), 0)), today, gazetteer).read();
    }

    /** Whether nothing in the sentence is a word that the language knows or may be a name: rubbish is passed over quickly. */
    private static boolean mute(MarkedText text, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!text.matches(i).isEmpty() || text.token(i).capital())
                return false;
        }
        return true;
    }

    private boolean place(String name) {
        return !gazetteer.find(name).isEmpty();
    }

    /** The events in the order of the text; {@code dateline} is where it was filed, if that does not stand in it. */
    public List<EventProposal> read(MarkedText text, @Nullable LocalDate published, @Nullable String dateline) {
        Dates dates = new Dates(published);
        Memory memory = new Memory();
        Merger merger = new Merger(memory, dates);
        Places places = new Places(gazetteer, text, dateline);
        ChunkReader chunks = new ChunkReader(text, times, new Cast(), this::place);
        for (Sentence sentence : text.sentences()) {
            if (mute(text, sentence))
                continue;
            SentenceView view = new SentenceView(text, sentence, chunks.read(sentence));
            merger.take(new SentenceReader(view, places, memory).read());
        }
        new Surroundings(memory, dates, places.dateline()).fill();
        ProposalMaker maker = new ProposalMaker(text, gazetteer, dates);
        List<EventProposal> out = new ArrayList<>();
        for (Candidate candidate : memory.candidates()) {
            EventProposal proposal = maker.of(candidate);
            if (proposal != null)
                out.add(proposal);
        }
        return out;
    }
}
