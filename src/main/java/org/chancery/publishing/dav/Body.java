package org.chancery.publishing.dav;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** In a file, of any size. */
    record InFile(Path file) implements Body {
        @Override
        public BodyPublisher publisher() {
            try {
                return BodyPublishers.ofFile(file);
            } catch (FileNotFoundException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public byte[] octets() {
            try {
                return Files.size(file) > DavClient.LARGEST ? new byte[0] : Files.readAllBytes(file);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
