package org.chancery.icalendar.in;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.icalendar.line.ContentLineReader;

/** Bytes that are counted as they are read, so that no more of them are read than a file may hold. */
final class LimitedInput extends FilterInputStream {
    private final long most;
    private long octets;

    LimitedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count(some);
        return some;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int some) throws IOException {
        octets += Math.max(0, some);
        if (octets > most) {
            throw new ContentLineReader.TooLarge();
        }
    }
}
