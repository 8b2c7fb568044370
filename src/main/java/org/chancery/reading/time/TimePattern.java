package org.chancery.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reading.language.MarkedText;
import org.chancery.reading.language.Match;
import org.chancery.reading.language.Token;
import org.chancery.reading.language.WordClass;
import org.jspecify.annotations.Nullable;

/** One line of a language's time patterns, compiled. */
final class TimePattern {

    /** Element kinds that are no class of the lexicon. */
    private enum Kind {
        WORDS, CLASS, DAY, YEAR, YEAR_TAIL, NUMBER, ORDINAL
    }

    private record Element(Kind kind, Set<String> words, @Nullable WordClass type, @Nullable String lemma, char name,
            boolean optional) {}

    private final List<Element> elements = new ArrayList<>();
    private final TimeForm form;
    private final boolean trimmed;

    TimePattern(String pattern, String form) {
        this.trimmed = form.startsWith("=");
        this.form = TimeForm.named(trimmed ? form.substring(1) : form);
        for (String part : pattern.split(" ")) {
            if (part.isEmpty())
                continue;
            if (part.equals("?")) {
                Element last = elements.removeLast();
                elements.add(new Element(last.kind, last.words, last.type, last.lemma, last.name, true));
            } else {
                elements.add(element(part));
            }
        }
    }

    private static Element element(String part) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String body = optional ? part.substring(0, part.length() - 1) : part;
        char name = 0;
        int colon = body.indexOf(':');
        if (colon > 0) {
            name = body.charAt(colon + 1);
            body = body.substring(0, colon);
        }
        if (!Character.isUpperCase(body.charAt(0))) {
            return new Element(Kind.WORDS, Set.of(body.split("\\|")), null, null, name, optional);
        }
        return switch (body) {
            case "DAY" -> new Element(Kind.DAY, Set.of(), null, null, name, optional);
            case "YEAR" -> new Element(Kind.YEAR, Set.of(), null, null, name, optional);
            case "YEAR*" -> new Element(Kind.YEAR_TAIL, Set.of(), null, null, name, true);
            case "NUM" -> new Element(Kind.NUMBER, Set.of(), null, null, name, optional);
            case "ORD" -> new Element(Kind.ORDINAL, Set.of(), null, null, name, optional);
            default -> ofClass(body, name, optional);
        };
    }

    private static Element ofClass(String body, char name, boolean optional) {
        int dot = body.indexOf('.');
        WordClass type = WordClass.valueOf(dot < 0 ? body : body.substring(0, dot));
        return new Element(Kind.CLASS, Set.of(), type, dot < 0 ? null : body.substring(dot + 1), name, optional);
    }

    /** The longest phrase of this pattern that begins at a token, or null. */
    @Nullable
    TimeExpression at(MarkedText text, int from, int limit) {
        Binding values = new Binding();
        int to = match(text, from, limit, 0, values);
        if (to <= from)
            return null;
        return new TimeExpression(form, values.copy(), trimmed ? Math.max(from, values.first) : from, to);
    }

    private int match(MarkedText text, int at, int limit, int index, Binding values) {
        if (index == elements.size())
            return at;
        Element element = elements.get(index);
        int length = at < limit ? length(text, at, limit, element, values) : 0;
        if (length > 0) {
            int to = match(text, at + length, limit, index + 1, values);
            if (to > 0)
                return to;
        }
        values.clear(element.name);
        return element.optional ? match(text, at, limit, index + 1, values) : -1;
    }

    private static int length(MarkedText text, int at, int limit, Element element, Binding values) {
        Token token = text.token(at);
        return switch (element.kind) {
            case WORDS -> element.words.contains(token.key()) ? 1 : 0;
            case DAY -> values.bind(element.name, dayOfMonth(text, token), at);
            case YEAR -> values.bind(element.name, year(text, token), at);
            case YEAR_TAIL -> yearTail(text, at, limit, element, values);
            case NUMBER -> number(text, at, element, values);
            case ORDINAL -> ordinal(text, at, element, values);
            case CLASS -> ofClass(text, at, limit, element, values);
        };
    }

    private static int dayOfMonth(MarkedText text, Token token) {
        int day = token.number() > 0 ? token.number() : text.language().ordinal(token);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private static int year(MarkedText text, Token token) {
        int year = Math.max(token.number(), text.language().ordinal(token));
        return year >= 1900 && year < 2200 ? year : 0;
    }

    private static int yearTail(MarkedText text, int at, int limit, Element element, Binding values) {
        if (values.bind(element.name, year(text, text.token(at)), at) == 1)
            return 1;
        boolean joined = text.token(at).is(",") || text.key(at).equals(text.language().setting("of"));
        if (!joined || at + 1 >= limit)
            return 0;
        return values.bind(element.name, year(text, text.token(at + 1)), at + 1) == 1 ? 2 : 0;
    }

    private static int number(MarkedText text, int at, Element element, Binding values) {
        int digits = text.token(at).number();
        if (digits > 0 && digits < 1900)
            return values.bind(element.name, digits, at);
        Match match = text.match(at, WordClass.NUMBER);
        if (match == null)
            return 0;
        values.bind(element.name, match.entry().number(), at);
        return match.length();
    }

    private static int ordinal(MarkedText text, int at, Element element, Binding values) {
        int digits = text.language().ordinal(text.token(at));
        if (digits > 0)
            return values.bind(element.name, digits, at);
        Match match = text.match(at, WordClass.ORDINAL);
        if (match == null)
            return 0;
        values.bind(element.name, match.entry().number(), at);
        return match.length();
    }

    private static int ofClass(MarkedText text, int at, int limit, Element element, Binding values) {
        if (element.type == null)
            return 0;
        Match match = text.match(at, element.type);
        if (match == null || match.to() > limit)
            return 0;
        if (element.lemma != null && !match.entry().lemma().startsWith(element.lemma))
            return 0;
        values.set(element.name, match.entry().number(), at);
        return match.length();
    }

    /** Numbers bound while a pattern is tried. */
    static final class Binding {
        private final int[] values = new int[26];
        private int bound;
        private int first = -1;

        int bind(char name, int value, int at) {
            if (value <= 0)
                return 0;
            set(name, value, at);
            return 1;
        }

        void set(char name, int value, int at) {
            if (name == 0)
                return;
            values[name - 'a'] = value;
            bound |= 1 << (name - 'a');
            if (first < 0 || at < first)
                first = at;
        }

        void clear(char name) {
            if (name != 0)
                bound &= ~(1 << (name - 'a'));
        }

        TimeValues copy() {
            return new TimeValues(values.clone(), bound);
        }
    }
}
