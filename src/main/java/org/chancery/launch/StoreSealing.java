package org.chancery.launch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.agenda.ChanceryFailure.StoreFault;
import org.chancery.agenda.ChanceryFailure.StoreUnusable;
import org.chancery.settings.Sealing;
import org.chancery.store.engine.Protection;
import org.chancery.store.seal.KeyRing;
import org.chancery.store.seal.MasterKey;
import org.chancery.store.seal.SealedInputStream;
import org.chancery.store.seal.SealedOutputStream;

/** Seals octets under the key of an open store. */
record StoreSealing(Protection protection, Path folder) implements Sealing {

    @Override
    public boolean required() {
        return protection.isSealed();
    }

    @Override
    public byte[] seal(byte[] octets) throws IOException {
        KeyRing ring = KeyRing.parse(Files.readAllBytes(folder.resolve("chancery.key"))).orElseThrow(() -> new IOException("no key ring"))
                .ring();
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (MasterKey key = key(); OutputStream out = new SealedOutputStream(sealed, key, ring)) {
            out.write(octets);
        }
        return sealed.toByteArray();
    }

    @Override
    public byte[] open(byte[] sealed) throws IOException {
        try (SealedInputStream in = new SealedInputStream(new ByteArrayInputStream(sealed), ring -> key())) {
            return in.readAllBytes();
        }
    }

    private MasterKey key() {
        return protection.key().orElseThrow(() -> new StoreUnusable(folder, StoreFault.NOT_SEALED, null));
    }
}
