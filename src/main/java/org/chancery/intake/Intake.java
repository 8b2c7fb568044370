package org.chancery.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.article.Article;

/** Takes articles in, from files, streams and pasted text. Stateless, so one may serve many threads. */
public final class Intake {
    /** Bytes; more than any article or any sensible bundle of them. */
    public static final int LARGEST_INPUT = 20 * 1024 * 1024;

    /** UTF-16 code units of an article's text; more is no article and would hold up all that is read after it. */
    static final int LONGEST_TEXT = 2_000_000;

    /** All articles of a file; what cannot be read is among the failures, never thrown. */
    public TakenIn file(Path file) {
        String name = file.toString();
        try {
            byte[] bytes = InputBytes.of(file);
            Optional<FileKind> named = FileKind.of(file).filter(kind -> kind != FileKind.TEXT);
            Optional<FileKind> bare = FileKind.sniff(bytes).or(() -> named.filter(kind -> kind == FileKind.MAIL));
            if (bare.isPresent()) {
                return known(packed(name, bytes, bare.get()));
            }
            if (named.filter(kind -> kind == FileKind.PDF || kind == FileKind.DOCX || kind == FileKind.MAIL_FOLDER).isPresent()) {
                return TakenIn.failed(new UnreadableInput(name, 0, InputFault.BROKEN_FILE, null));
            }
            DecodedText text = text(name, bytes);
            return take(name, text, named.orElseGet(() -> FileKind.sniff(text.text())));
        } catch (UnreadableInput failure) {
            return TakenIn.failed(failure);
        }
    }

    /** All articles of a stream, whose kind is told by what stands in it. */
    public TakenIn stream(String name, InputStream in) {
        try {
            byte[] bytes = InputBytes.of(name, in);
            Optional<FileKind> bare = FileKind.sniff(bytes);
            if (bare.isPresent()) {
                return known(packed(name, bytes, bare.get()));
            }
            DecodedText text = text(name, bytes);
            return take(name, text, FileKind.sniff(text.text()));
        } catch (UnreadableInput failure) {
            return TakenIn.failed(failure);
        }
    }

    /** What a person has pasted: a page's source, JSON or plain text. */
    public TakenIn pasted(String name, String text) {
        return text.isBlank() ? TakenIn.failed(new UnreadableInput(name, 0, InputFault.EMPTY, null)) : take(name, new DecodedText(text,
                false), FileKind.sniff(text));
    }

    private static DecodedText text(String name, byte[] bytes) {
        DecodedText text = DecodedText.of(bytes);
        if (text.isBinary()) {
            throw new UnreadableInput(name, 0, InputFault.BINARY, null);
        }
        if (text.text().isBlank()) {
            throw new UnreadableInput(name, 0, InputFault.EMPTY, null);
        }
        return text;
    }

    private static TakenIn take(String name, DecodedText decoded, FileKind kind) {
        TakenIn taken = switch (kind) {
            case JSON -> JsonArticles.values(name, decoded);
            case JSON_LINES -> JsonArticles.lines(name, decoded);
            case HTML -> TakenIn.one(HtmlArticle.of(name, decoded));
            case FEED -> FeedArticles.of(name, decoded);
            case TEXT, MAIL, MAIL_FOLDER, PDF, DOCX -> TakenIn.one(PlainArticle.of(name, decoded));
        };
        return known(taken);
    }

    private static TakenIn packed(String name, byte[] bytes, FileKind kind) {
        return switch (kind) {
            case PDF -> TakenIn.one(PdfArticle.of(name, bytes));
            case DOCX -> TakenIn.one(DocxArticle.of(name, bytes));
            case MAIL -> TakenIn.one(MailArticle.of(name, bytes));
            case MAIL_FOLDER -> MailFolder.of(name, bytes);
            case TEXT, JSON, JSON_LINES, HTML, FEED -> throw new IllegalArgumentException(kind + " is text");
        };
    }

    private static TakenIn known(TakenIn taken) {
        List<UnreadableInput> failures = new ArrayList<>(taken.failures());
        List<Draft> known = new ArrayList<>();
        for (Draft draft : taken.drafts()) {
            if (draft.article().text().length() > LONGEST_TEXT) {
                failures.add(new UnreadableInput(draft.file(), draft.line(), InputFault.TOO_LONG, null));
            } else {
                known.add(withLanguage(draft));
            }
        }
        return new TakenIn(known, failures);
    }

    private static Draft withLanguage(Draft draft) {
        Article article = draft.article();
        if (article.language() != null) {
            return draft;
        }
        return LanguageGuess.of(article.title() + "\n" + article.text())
                .map(code -> new Draft(draft.file(), draft.line(), article.inLanguage(
                        code), false, draft.repaired()))
                .orElse(draft);
    }
}
