package org.chancery.icalendar.line;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether octets are UTF-8; decoding alone would put the replacement character, which may stand in the text itself. */
public final class Utf8 {
    private Utf8() {}

    /** The first so many octets. */
    public static boolean isValid(byte[] octets, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, 0, length));
            return true;
        } catch (CharacterCodingException split) {
            return false;
        }
    }
}
