package org.chancery.reading.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.EventKind;
import org.chancery.reading.language.Language;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.WordClass;
import org.chancery.reading.mention.Figure;
import org.jspecify.annotations.Nullable;

/** The name of an event in the language of the text: its own words, or made of its parties by the language's templates. */
final class Names {
    private final MarkedText text;
    private final Language language;

    Names(MarkedText text) {
        this.text = text;
        this.language = text.language();
    }

    String of(Candidate candidate, @Nullable String place) {
        if (candidate.kind == EventKind.VISIT)
            return visit(candidate, place);
        if (candidate.kind == EventKind.CEREMONY)
            return candidate.words == null ? signing(candidate) : candidate.words.replace("{who}", parties(candidate));
        if (candidate.words != null) {
            boolean kindless = !occasionNoun(candidate.words)
                    && (candidate.kind == EventKind.MEETING || candidate.kind == EventKind.SUMMIT);
            String key = candidate.kind == EventKind.SUMMIT ? "name.summit" : "name.meeting";
            return kindless ? language.setting(key).replace("{who}", candidate.words) : candidate.words;
        }
        String template = switch (candidate.kind) {
            case SUMMIT -> "name.summit";
            case NEGOTIATION -> "name.negotiation";
            default -> candidate.talks ? "name.talks" : "name.meeting";
        };
        boolean told = candidate.partyWords != null && parties(candidate).equals(candidate.partyWords);
        String own = told ? language.settingOrNull(template + ".of") : null;
        return (own == null ? language.setting(template) : own).replace("{who}", parties(candidate));
    }

    private boolean occasionNoun(String words) {
        MarkedText marked = new MarkedText(words, language);
        for (int i = 0; i < marked.size(); i++) {
            if (marked.has(i, WordClass.EVENT))
                return true;
        }
        return false;
    }

    private String visit(Candidate visit, @Nullable String place) {
        String key = visit.visitKind == null ? "name.visit" : "name.visit." + visit.visitKind;
        String template = language.settingOrNull(key) == null ? language.setting("name.visit") : language.setting(key);
        return template.replace("{who}", list(labels(visit.who))).replace("{where}", place == null ? "" : place).strip();
    }

    private String signing(Candidate signing) {
        String what = signing.what == null ? "" : signing.what;
        return language.setting("name.signing").replace("{what}", what + lands(signing));
    }

    private String lands(Candidate signing) {
        List<String> names = signing.partyLands().stream().map(this::land).toList();
        return names.size() < 2 ? "" : " " + language.setting("between") + " " + list(names);
    }

    private String parties(Candidate candidate) {
        if (candidate.partyWords != null && candidate.people().stream().allMatch(figure -> figure.name() == null))
            return candidate.partyWords;
        List<String> labels = new ArrayList<>(labels(candidate.people()));
        if (labels.size() < 2) {
            for (String code : candidate.lands.keySet()) {
                if (candidate.people().stream().noneMatch(f -> code.equals(f.country())))
                    labels.add(spelled(code, candidate));
            }
            labels.addAll(candidate.bodies.keySet());
        }
        return list(labels);
    }

    private List<String> labels(Collection<Figure> figures) {
        List<String> out = new ArrayList<>();
        for (Figure figure : figures) {
            if (out.size() == 4)
                break;
            String label = label(figure);
            if (!label.isEmpty() && !out.contains(label))
                out.add(label);
        }
        return out;
    }

    private String label(Figure figure) {
        String name = figure.name();
        boolean crowned = name != null && figure.rank().equals("monarch") && name.indexOf(' ') < 0 && figure.title() != null;
        if (name != null)
            return crowned ? figure.title() + " " + name : name;
        String title = figure.title() == null ? "" : figure.title();
        return figure.country() == null ? title : title + " " + language.setting("of") + " " + land(figure.country());
    }

    /** A state as the text names it, a capital too; its usual name where the text has only the adjective. */
    private String spelled(String code, Candidate candidate) {
        int[] at = candidate.lands.get(code);
        Match match = at == null ? null : text.match(at[0], WordClass.COUNTRY);
        boolean adjective = match == null || match.entry().is("form", "adjective");
        return at == null || adjective || language.inflection().cased() ? land(code) : text.words(at[0], at[1]);
    }

    String land(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.of(language.code()));
    }

    private String list(List<String> labels) {
        if (labels.isEmpty())
            return "";
        if (labels.size() == 1)
            return labels.getFirst();
        String head = String.join(", ", labels.subList(0, labels.size() - 1));
        return head + " " + language.setting("name.and") + " " + labels.getLast();
    }
}
