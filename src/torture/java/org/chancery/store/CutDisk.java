package org.chancery.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A disk whose power can fail: what was written after the last sync may be there, or not, or in part, and in any order. It takes the place of
 * the file system that the store opens its database with.
 */
public final class CutDisk extends FilePathWrapper {
    private static final ConcurrentHashMap<String, Written> FILES = new ConcurrentHashMap<>();

    static void install() {
        FilePath.register(new CutDisk());
    }

    @Override
    public String getScheme() {
        return "async";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String name = getBase().toString();
        Written written = FILES.computeIfAbsent(name, path -> new Written());
        FileChannel base = super.open(mode);
        written.begin(base);
        return new CutChannel(base, written, () -> FILES.remove(name));
    }

    /** What the file whose name ends so would hold if the power failed now; null if it is not open. */
    static byte @Nullable [] afterCut(String ending, Random random) {
        return FILES.entrySet().stream().filter(file -> file.getKey().endsWith(ending)).findFirst().map(file -> file.getValue().cut(random))
                .orElse(null);
    }

    /** What is known to be on the disk, and what was written since. */
    private static final class Written {
        private static final int SECTOR = 512;

        private Image durable = new Image(new byte[0]);
        private final List<Change> since = new ArrayList<>();

        synchronized void begin(FileChannel base) throws IOException {
            ByteBuffer all = ByteBuffer.allocate((int) base.size());
            while (all.hasRemaining() && base.read(all, all.position()) >= 0) {
                continue;
            }
            durable = new Image(all.array());
            since.clear();
        }

        synchronized void write(long position, byte[] octets) {
            since.add(new Change(position, octets));
        }

        synchronized void truncate(long size) {
            since.add(new Change(size, null));
        }

        synchronized void sync() {
            since.forEach(change -> durable.apply(change, Integer.MAX_VALUE));
            since.clear();
        }

        synchronized byte[] cut(Random random) {
            Image image = new Image(durable.octets());
            int kind = random.nextInt(3);
            int first = since.isEmpty() ? 0 : random.nextInt(since.size() + 1);
            for (int i = 0; i < since.size(); i++) {
                boolean kept = kind == 1 ? i < first : kind == 2 && random.nextBoolean();
                if (kept) {
                    Change change = since.get(i);
                    boolean torn = change.octets() != null && random.nextInt(4) == 0;
                    int sectors = change.octets() == null ? 0 : change.octets().length / SECTOR;
                    image.apply(change, torn && sectors > 0 ? random.nextInt(sectors) * SECTOR : Integer.MAX_VALUE);
                }
            }
            return image.octets();
        }
    }

    /** @param octets null where the file was cut to that length */
    private record Change(long position, byte @Nullable [] octets) {}

    /** The octets of a file, with room to grow, since a sync follows each save. */
    private static final class Image {
        private byte[] octets;
        private int size;

        Image(byte[] octets) {
            this.octets = octets;
            this.size = octets.length;
        }

        byte[] octets() {
            return Arrays.copyOf(octets, size);
        }

        void apply(Change change, int most) {
            int position = (int) change.position();
            byte[] written = change.octets();
            if (written == null) {
                size = Math.min(size, position);
                return;
            }
            int count = Math.min(written.length, most);
            int end = position + count;
            if (end > octets.length) {
                octets = Arrays.copyOf(octets, Math.max(end, octets.length + octets.length / 2));
            }
            if (position > size) {
                Arrays.fill(octets, size, position, (byte) 0);
            }
            System.arraycopy(written, 0, octets, position, count);
            size = Math.max(size, end);
        }
    }

    /** Writes through to the real file and remembers. */
    private static final class CutChannel extends FileBaseDefault {
        private final FileChannel base;
        private final Written written;
        private final Runnable closed;

        CutChannel(FileChannel base, Written written, Runnable closed) {
            this.base = base;
            this.written = written;
            this.closed = closed;
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return base.read(into, position);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            byte[] octets = new byte[from.remaining()];
            from.duplicate().get(octets);
            int count = base.write(from, position);
            written.write(position, Arrays.copyOf(octets, count));
            return count;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
            written.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            base.force(metadata);
            written.sync();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            closed.run();
            base.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }
    }
}
