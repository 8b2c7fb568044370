package org.chancery.icalendar;

/** Numbers as they stand among the octets of a line. */
final class OctetDigits {
    private OctetDigits() {}

    /** Whether there is at least one octet and each is a digit. */
    static boolean are(byte[] octets, int from, int to) {
        return to > from && pass(octets, from, to) == to;
    }

    private static int pass(byte[] octets, int from, int to) {
        int at = from;
        while (at < to && octets[at] >= '0' && octets[at] <= '9') {
            at++;
        }
        return at;
    }

    /** The number that at most nine digits make. */
    static int number(byte[] octets, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + octets[i] - '0';
        }
        return number;
    }

    /** Whether latitude and longitude stand there, a semicolon between them (RFC 5545, 3.8.1.6). */
    static boolean areDegrees(byte[] octets, int from, int to) {
        int semicolon = from;
        while (semicolon < to && octets[semicolon] != ';') {
            semicolon++;
        }
        return isDegree(octets, from, semicolon, 90) && isDegree(octets, semicolon + 1, to, 180);
    }

    private static boolean isDegree(byte[] octets, int from, int to, int most) {
        int start = from < to && octets[from] == '-' ? from + 1 : from;
        int point = pass(octets, start, to);
        if (point == start || point - start > (most < 100 ? 2 : 3) || point < to && (octets[point] != '.' || !are(octets, point + 1, to))) {
            return false;
        }
        int whole = number(octets, start, point);
        return whole < most || whole == most && (point == to || number(octets, point + 1, Math.min(to, point + 10)) == 0);
    }
}
