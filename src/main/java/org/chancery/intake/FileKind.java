package org.chancery.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can hold articles. */
public enum FileKind {
    TEXT("txt", "text"), JSON("json"), JSON_LINES("jsonl", "ndjson"), HTML("html", "htm", "xhtml");

    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** The endings of file names of this kind, without the dot, lower case. */
    public List<String> endings() {
        return endings;
    }

    /** By the ending of the name; empty if it is none of these. */
    public static Optional<FileKind> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    /** By what stands in it, for standard input, pasted text and files that were named although their ending says nothing. */
    static FileKind sniff(String text) {
        String head = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
        if (head.startsWith("{") || head.startsWith("[")) {
            return JSON;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<head") ? HTML : TEXT;
    }
}
