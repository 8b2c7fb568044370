package org.chancery.launch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Spoils what people write, in the ways in which files are spoilt and in those that somebody who means harm would choose. */
final class Mutation {
    private static final int LARGEST = 1 << 16;
    private static final int MOST_CHANGES = 6;
    private static final List<String> PIECES = List.of("\u0000", "\uFEFF", "\u202E", "\r\n", "\n\n", "\"", "'", "\\", "<", ">", "&#0;",
            "&#x110000;", "]]>", "<![CDATA[", "<script>alert(1)</script>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "{",
            "[", "}", "]", "null", "-1", "0", "2147483648", "9223372036854775808", "1e999", "NaN", "00000000", "99999999",
            "-999999999-01-01",
            "+999999999-12-31", "T24:00:60Z", "P99999999999999W", "../../../../etc/passwd", "..\\..\\x", "file:///etc/passwd",
            "%s%n%99999999s",
            "{0}{1}", "=cmd|' /C calc'!A0", "@SUM(1)", "' OR 1=1 --", "\u0130\u0131\u00DF\u1E9E", "\uD83C", "e\u0301\u0301\u0301\u0301",
            ";",
            ":", ",", "=", "|", "\t", "--", "%", "~", "?", "/", "..", "UNTIL=", "COUNT=1000000000", "TZID=Nowhere", "BEGIN:VEVENT",
            "END:VCALENDAR", "=?utf-8?B?////?=", "Content-Type: multipart/mixed; boundary=\"\"", "/Length 99999999", "1 0 obj",
            "endstream");

    private final List<byte[]> seeds;
    private final Random random;

    Mutation(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] input = seed();
        for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            input = changed(input);
        }
        return input;
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] input) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + 1 + random.nextInt(1 << random.nextInt(9)));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(input, from);
            case 1 -> joined(input, from, noise(1 + random.nextInt(8)), from);
            case 2 -> joined(input, from, new byte[0], to);
            case 3 -> joined(input, from, repeated(slice(input, from, to)), from);
            case 4 -> joined(input, from, piece(), random.nextBoolean() ? from : to);
            case 5 -> spliced(input, from);
            default -> joined(input, from, Long.toString(random.nextLong() >> random.nextInt(64)).getBytes(StandardCharsets.US_ASCII),
                    digits(input, from));
        };
    }

    private byte[] flipped(byte[] input, int at) {
        byte[] output = input.clone();
        if (at < output.length) {
            output[at] ^= (byte) (1 << random.nextInt(8));
        }
        return output;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] repeated(byte[] part) {
        int times = 1 << random.nextInt(12);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times && all.size() < LARGEST; i++) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private byte[] piece() {
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? repeated(piece) : piece;
    }

    private byte[] spliced(byte[] input, int at) {
        byte[] other = seed();
        return joined(input, at, slice(other, random.nextInt(other.length + 1), other.length), input.length);
    }

    /** Where the digits end that begin there. */
    private static int digits(byte[] input, int from) {
        int to = from;
        while (to < input.length && input[to] >= '0' && input[to] <= '9') {
            to++;
        }
        return to;
    }

    private static byte[] slice(byte[] input, int from, int to) {
        return java.util.Arrays.copyOfRange(input, from, to);
    }

    /** What is before one place, a part, and what is from the other place on. */
    private static byte[] joined(byte[] input, int until, byte[] part, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(input, 0, until);
        all.writeBytes(part);
        all.write(input, from, input.length - from);
        byte[] joined = all.toByteArray();
        return joined.length <= LARGEST ? joined : slice(joined, 0, LARGEST);
    }
}
