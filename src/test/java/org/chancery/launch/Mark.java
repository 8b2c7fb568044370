package org.chancery.launch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.agenda.ReleaseLevel;

/**
 * A text that stands nowhere else, so that wherever it turns up it has come from one field.
 *
 * @param what
 *            the field, for the one who reads a failure
 * @param level
 *            the level of what may be known of it
 */
record Mark(String text, String what, ReleaseLevel level) {

    /** How the text could stand in a file, as bytes written in Latin-1. */
    List<String> spellings() {
        List<String> all = new ArrayList<>();
        for (String form : List.of(text, text.toLowerCase(java.util.Locale.ROOT), text.toUpperCase(java.util.Locale.ROOT))) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName(
                    "windows-1251"))) {
                all.add(new String(form.getBytes(charset), StandardCharsets.ISO_8859_1));
            }
            all.add(form.chars().mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c)).collect(Collectors.joining()));
            all.add(form.chars().mapToObj(c -> c < 128 ? Character.toString(c) : "&#" + c + ";").collect(Collectors.joining()));
            all.add(java.net.URLEncoder.encode(form, StandardCharsets.UTF_8));
            all.add(java.net.URLEncoder.encode(form, StandardCharsets.UTF_8).replace('%', '='));
            all.add(hex(form));
        }
        all.addAll(base64());
        return all.stream().distinct().toList();
    }

    private static String hex(String form) {
        return java.util.HexFormat.of().formatHex(form.getBytes(StandardCharsets.UTF_8));
    }

    /** What of it is the same in base64 wherever in a text it stands: all but the digits that it shares with its neighbours. */
    private List<String> base64() {
        List<String> all = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] bytes = ("x".repeat(before) + text).getBytes(StandardCharsets.UTF_8);
            String digits = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            all.add(digits.substring((before * 8 + 5) / 6, bytes.length * 8 / 6));
        }
        return all;
    }
}
