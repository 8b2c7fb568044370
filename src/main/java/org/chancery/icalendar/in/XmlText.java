package org.chancery.icalendar.in;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file behind its declaration (XML 1.0, 2.8 and appendix F). Decoded here, since the parser prints what it finds wrong
 * with the first bytes on standard error; what is no character is read as the replacement character.
 */
final class XmlText {
    private static final int HEAD = 1 << 10;
    private static final Pattern DECLARATION = Pattern.compile("\\s*<\\?xml(?:[^?>]*\\?>)?");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final char MARK = '\uFEFF';

    private XmlText() {}

    static Reader of(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.unread(head);
        Charset charset = charset(head);
        Reader reader = new InputStreamReader(in, charset);
        String start = new String(head, charset);
        int mark = !start.isEmpty() && start.charAt(0) == MARK ? 1 : 0;
        Matcher declaration = DECLARATION.matcher(start).region(mark, start.length());
        long passed = declaration.lookingAt() ? declaration.end() : mark;
        while (passed > 0) {
            passed -= reader.skip(passed);
        }
        return reader;
    }

    private static Charset charset(byte[] head) {
        if (head.length >= 2) {
            int first = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
            switch (first) {
                case 0xFEFF, 0xFFFE -> {
                    return StandardCharsets.UTF_16;
                }
                case '<' -> {
                    return StandardCharsets.UTF_16BE;
                }
                case '<' << 8 -> {
                    return StandardCharsets.UTF_16LE;
                }
                default -> {}
            }
        }
        Matcher declared = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", ""));
        Matcher encoding = ENCODING.matcher(declared.lookingAt() ? declared.group() : "");
        return encoding.find() ? named(encoding.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            // The bytes would have shown it.
            return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
