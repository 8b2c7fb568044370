package org.chancery.launch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** Looks for words in every octet of files: in three ways of writing, in small and in capital letters, and in whatever is compressed there. */
final class TraceSearch {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"));
    private static final int MOST = 64 << 20;

    private final List<byte[]> needles = new ArrayList<>();

    TraceSearch(String... words) {
        for (String word : words) {
            for (String written : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
                CHARSETS.forEach(charset -> needles.add(written.getBytes(charset)));
            }
        }
    }

    /** The files under that folder that tell. */
    List<Path> under(Path folder) throws IOException {
        List<Path> telling = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (tells(Files.readAllBytes(file)) || tells(file.getFileName().toString().getBytes(StandardCharsets.UTF_8))) {
                    telling.add(file);
                }
            }
        }
        return telling;
    }

    private boolean tells(byte[] octets) {
        return says(octets) || compressed(octets);
    }

    private boolean says(byte[] octets) {
        return needles.stream().anyMatch(needle -> indexOf(octets, needle));
    }

    private static boolean indexOf(byte[] octets, byte[] needle) {
        for (int i = 0; i <= octets.length - needle.length; i++) {
            if (octets[i] == needle[0] && java.util.Arrays.equals(octets, i, i + needle.length, needle, 0, needle.length)) {
                return true;
            }
        }
        return false;
    }

    private boolean compressed(byte[] octets) {
        for (int i = 0; i + 4 < octets.length; i++) {
            int first = octets[i] & 0xff;
            int second = octets[i + 1] & 0xff;
            boolean zlib = first == 0x78 && (first << 8 | second) % 31 == 0;
            boolean zip = first == 'P' && second == 'K' && octets[i + 2] == 3 && octets[i + 3] == 4;
            if (first == 0x1f && second == 0x8b && octets[i + 2] == 8 && says(gunzipped(octets, i))
                    || zlib && says(inflated(octets, i, false)) || zip && says(inflated(octets, behindHead(octets, i), true))) {
                return true;
            }
        }
        return false;
    }

    private static int behindHead(byte[] octets, int at) {
        if (at + 30 > octets.length) {
            return octets.length;
        }
        return Math.min(octets.length, at + 30 + (octets[at + 26] & 0xff | (octets[at + 27] & 0xff) << 8) + (octets[at + 28] & 0xff
                | (octets[at + 29] & 0xff) << 8));
    }

    private static byte[] gunzipped(byte[] octets, int at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(octets, at, octets.length - at))) {
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0 && out.size() < MOST; read = in.read(some)) {
                out.write(some, 0, read);
            }
        } catch (ZipException | EOFException noMore) {
            return out.toByteArray();
        } catch (IOException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] octets, int at, boolean raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Inflater inflater = new Inflater(raw)) {
            inflater.setInput(octets, at, octets.length - at);
            byte[] some = new byte[8192];
            for (int read = inflater.inflate(some); read > 0 && out.size() < MOST; read = inflater.inflate(some)) {
                out.write(some, 0, read);
            }
        } catch (DataFormatException noMore) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
