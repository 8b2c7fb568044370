package org.chancery.icalendar;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.chancery.agenda.ExportMemory.Exported;
import org.chancery.output.Aside;

/**
 * What is to be remembered of the events of an export: on the disk until the calendar stands there whole, since it grows with their number.
 * Read once, after all is written.
 */
final class ExportedFile implements Consumer<Exported>, Iterable<Exported>, AutoCloseable {
    private final Aside file;
    private final DataOutputStream out;
    private long size;

    /** @param file is closed with this */
    ExportedFile(Aside file) throws IOException {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(file.open(), 1 << 16));
    }

    @Override
    public void accept(Exported exported) {
        try {
            put(exported.uid());
            out.writeInt(exported.sequence());
            put(exported.written());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        size++;
    }

    private void put(String text) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(octets.length);
        out.write(octets);
    }

    @Override
    public Iterator<Exported> iterator() {
        try {
            out.flush();
            DataInputStream in = new DataInputStream(new BufferedInputStream(file.read(), 1 << 16));
            return new Reading(in, size);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            out.close();
        }
    }

    private static final class Reading implements Iterator<Exported> {
        private final DataInputStream in;
        private long left;

        Reading(DataInputStream in, long size) throws IOException {
            this.in = in;
            this.left = size;
            closeAtEnd();
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Exported next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            try {
                Exported next = new Exported(text(), in.readInt(), text());
                left--;
                closeAtEnd();
                return next;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private String text() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }

        private void closeAtEnd() throws IOException {
            if (left == 0) {
                in.close();
            }
        }
    }
}
