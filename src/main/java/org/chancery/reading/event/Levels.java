package org.chancery.reading.event;

import org.chancery.agenda.ClaimField;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Chunk;
import org.chancery.reading.mention.Figure;

/** Level and way of attending, from the words of an event and the offices of those who take part. */
record Levels(SentenceView view) {

    void attach(Candidate candidate) {
        for (int i = 0; i < view.size(); i++) {
            Chunk chunk = view.at(i);
            boolean inside = chunk.from() >= candidate.from && chunk.to() <= candidate.to
                    || candidate.words != null && candidate.refers == null && view.is(i, WordClass.LEVEL, "wide", "yes");
            for (int token = chunk.from(); inside && token < chunk.to() && candidate.level == null; token++)
                levelWord(candidate, token);
            if (view.is(i, WordClass.ONLINE) && candidate.mode == null && candidate.kind != EventKind.VISIT) {
                candidate.mode = java.util.Objects.requireNonNull(view.word(i)).get("mode");
                candidate.prove(ClaimField.MODE, chunk.from(), chunk.to(), "mode");
            }
        }
        for (int i = 0; i < view.size(); i++) {
            if (view.at(i) instanceof Chunk.Who who)
                levelOf(candidate, who);
        }
    }

    private void levelWord(Candidate candidate, int token) {
        var match = view.text().match(token, WordClass.LEVEL);
        if (match == null)
            return;
        candidate.level = match.entry().get("v");
        candidate.prove(ClaimField.LEVEL, match.from(), match.to(), "level");
    }

    private static void levelOf(Candidate candidate, Chunk.Who who) {
        for (Figure figure : who.figures()) {
            if (!candidate.people().contains(figure))
                continue;
            String level = switch (figure.rank()) {
                case "head", "monarch" -> "highest";
                case "minister" -> "high";
                case "deputy" -> "senior-official";
                default -> null;
            };
            boolean higher = level != null && (candidate.level == null || rank(level) < rank(candidate.level));
            if (higher) {
                candidate.level = level;
                candidate.evidence.removeIf(found -> found.field() == ClaimField.LEVEL);
                candidate.prove(ClaimField.LEVEL, who.from(), who.to(), "office");
            }
        }
    }

    static int rank(String level) {
        return switch (level) {
            case "highest" -> 0;
            case "high" -> 1;
            case "senior-official" -> 2;
            default -> 3;
        };
    }
}
