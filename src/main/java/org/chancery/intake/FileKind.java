package org.chancery.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file that can hold articles. */
public enum FileKind {
    TEXT("txt", "text"), JSON("json"), JSON_LINES("jsonl", "ndjson"), HTML("html", "htm", "xhtml"), FEED("rss", "atom",
            "xml"),
    MAIL("eml"), MAIL_FOLDER("mbox"), PDF("pdf"), DOCX("docx");

    private static final Pattern MAIL_HEAD = Pattern
            .compile("(?:From|To|Subject|Date|Received|Return-Path|MIME-Version|Message-ID|Delivered-To|X-[\\w-]+): ");
    private static final Pattern MAILDIR_MESSAGE = Pattern.compile("\\d{9,}\\.[^/\\\\]+");
    private static final Pattern MAILDIR_FOLDER = Pattern.compile("[/\\\\](?:cur|new)$");
    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** The endings of file names of this kind, without the dot, lower case. */
    public List<String> endings() {
        return endings;
    }

    /** By the ending of the name, or as a message in a maildir; empty if it is none of these. */
    public static Optional<FileKind> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (MAILDIR_MESSAGE.matcher(name).matches() && file.getParent() != null && MAILDIR_FOLDER.matcher(file.getParent().toString())
                .find()) {
            return Optional.of(MAIL);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    /** By the first bytes, for kinds that are no text; empty if it is none of them. */
    static Optional<FileKind> sniff(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4000), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(DOCX);
        }
        if (MailFolder.begins(head)) {
            return Optional.of(MAIL_FOLDER);
        }
        boolean mail = MAIL_HEAD.matcher(head).lookingAt() && (head.contains("\nMIME-Version:") || head.contains("\nMessage-ID:"));
        return mail ? Optional.of(MAIL) : Optional.empty();
    }

    /** By what stands in it, for standard input, pasted text and files that were named although their ending says nothing. */
    static FileKind sniff(String text) {
        String head = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
        if (head.startsWith("{") || head.startsWith("[")) {
            return JSON;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<rss") || lower.startsWith("<feed") || lower.startsWith("<?xml") && (lower.contains("<rss") || lower.contains(
                "<feed") || lower.contains("<rdf"))) {
            return FEED;
        }
        return lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<head") ? HTML : TEXT;
    }
}
