package org.chancery.publishing.dav;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.chancery.output.ScratchFile;

/** What is put at a server; can be sent again as often as it is needed. */
public sealed interface Body {

    BodyPublisher publisher();

    /** All of it, for a comparison with a server's copy; nothing if it is larger than a copy that would be read. */
    byte[] octets();

    /** Held in memory. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; lives for one exchange.
    record Octets(byte[] octets) implements Body {
        @Override
        public BodyPublisher publisher() {
            return BodyPublishers.ofByteArray(octets);
        }
    }

    /** In a file that nobody else can read, of any size. */
    record InScratch(ScratchFile file) implements Body {
        @Override
        public BodyPublisher publisher() {
            try {
                return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(this::opened), file.size());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private InputStream opened() {
            try {
                return file.read();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public byte[] octets() {
            try (InputStream in = file.read()) {
                return file.size() > DavClient.LARGEST ? new byte[0] : in.readAllBytes();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
