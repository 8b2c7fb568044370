package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * A saved message (RFC 5322, MIME) as an article: its subject, who sent it, the day of its Date field (as the sender's clock has it), and
 * its plain text, else the text of its page. Attachments are left alone.
 */
final class MailArticle {
    private static final int DEEPEST = 20;

    private MailArticle() {}

    static Draft of(String file, byte[] bytes) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(
                MimeConfig.custom().setMaxHeaderCount(1_000).setMaxHeaderLen(100_000).setMaxLineLen(-1).setMaxContentLen(
                        Intake.LARGEST_INPUT).build());
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            Message message = builder.parseMessage(in);
            try {
                TextBody body = body(message, "text/plain", 0);
                return told(body != null ? PlainArticle.of(file, decoded(body)) : page(file, message), message);
            } finally {
                message.dispose();
            }
        } catch (IOException broken) {
            throw new UnreadableInput(file, 0, InputFault.BROKEN_FILE, broken);
        }
    }

    private static Draft page(String file, Message message) throws IOException {
        TextBody html = body(message, "text/html", 0);
        if (html == null) {
            throw new UnreadableInput(file, 0, InputFault.NO_TEXT, null);
        }
        return HtmlArticle.of(file, decoded(html));
    }

    private static @Nullable TextBody body(Entity entity, String type, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                TextBody found = body(part, type, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        return !attached && entity.getBody() instanceof TextBody text && type.equalsIgnoreCase(entity.getMimeType()) ? text : null;
    }

    private static DecodedText decoded(TextBody body) throws IOException {
        byte[] bytes;
        try (InputStream in = body.getInputStream()) {
            bytes = in.readNBytes(Intake.LARGEST_INPUT);
        }
        Charset charset = charset(body);
        return charset == null ? DecodedText.of(bytes) : new DecodedText(new String(bytes, charset), false);
    }

    /** The character set that the message names; null when it names none that says more than ASCII, so that the bytes must tell. */
    private static @Nullable Charset charset(TextBody body) {
        try {
            Charset named = body.getMimeCharset() == null ? null : Charset.forName(body.getMimeCharset());
            return StandardCharsets.US_ASCII.equals(named) ? null : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static Draft told(Draft draft, Message message) {
        Article article = draft.article();
        String subject = message.getSubject();
        LocalDate day = WrittenDate.in(date(message)).orElse(article.published());
        return Draft.of(draft.file(), 1, Article.of(subject == null || subject.isBlank() ? article.title() : subject.strip(), sender(
                message, article), article.url(), day, article.language(), article.text()), draft.repaired());
    }

    /** As written: an instant would be of another day in another zone. */
    private static String date(Message message) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField("Date");
        return field == null ? "" : field.getBody();
    }

    private static @Nullable String sender(Message message, Article article) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return article.outlet();
        }
        Mailbox from = message.getFrom().getFirst();
        return from.getName() == null || from.getName().isBlank() ? from.getAddress() : from.getName();
    }
}
