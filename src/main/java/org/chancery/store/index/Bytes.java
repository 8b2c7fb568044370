package org.chancery.store.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes written one after another: small numbers short, words with their length. */
final class Bytes {
    private byte[] bytes = new byte[256];
    private int size;

    Bytes number(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            one((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        return one((byte) rest);
    }

    Bytes word(String word) {
        byte[] text = word.getBytes(StandardCharsets.UTF_8);
        number(text.length);
        if (size + text.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + text.length));
        }
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
        return this;
    }

    Bytes one(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = value;
        return this;
    }

    int size() {
        return size;
    }

    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        size = 0;
        return taken;
    }

    /** Reads what was written. */
    static final class Reading {
        private final byte[] bytes;
        private int at;

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean more() {
            return at < bytes.length;
        }

        int number() {
            int value = 0;
            int shift = 0;
            while (true) {
                byte next = bytes[at++];
                value |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
                shift += 7;
            }
        }

        String word() {
            int length = number();
            String word = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return word;
        }

        byte one() {
            return bytes[at++];
        }

        /** The next so many bytes by themselves. */
        Reading part(int length) {
            at += length;
            return new Reading(Arrays.copyOfRange(bytes, at - length, at));
        }

        void skip(int length) {
            at += length;
        }
    }
}
