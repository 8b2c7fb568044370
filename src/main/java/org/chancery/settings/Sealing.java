package org.chancery.settings;

import java.io.IOException;

/** Seals the settings of an encrypted store. A port, since the settings know no store. */
public interface Sealing {

    /** For a store that lies in the clear. */
    Sealing NONE = new Sealing() {
        @Override
        public boolean required() {
            return false;
        }

        @Override
        public byte[] seal(byte[] octets) {
            throw new IllegalStateException("nothing is sealed here");
        }

        @Override
        public byte[] open(byte[] sealed) {
            throw new IllegalStateException("nothing is sealed here");
        }
    };

    /** Whether the store is encrypted now, so that nothing of its matter may lie beside it in the clear. */
    boolean required();

    /** @throws IOException if the store's key ring cannot be read */
    byte[] seal(byte[] octets) throws IOException;

    /** @throws IOException if they were changed, cut off, or sealed under another key */
    byte[] open(byte[] sealed) throws IOException;
}
