package org.chancery.publishing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.agenda.PublicationTarget;
import org.chancery.agenda.Word;
import org.chancery.publishing.dav.WebAddress;

/**
 * Where to publish, as a person types it: a file that ends in .ics, a folder, the address of an .ics resource, or that of a CalDAV collection,
 * which ends with a slash.
 *
 * @param insecure
 *            whether it may go unencrypted to another machine
 */
public record TypedTarget(boolean insecure) {

    /** Why nothing can be published to what was typed; each has a sentence of its own. */
    public enum Fault implements Word {
        /** No address of a web server. */
        NO_ADDRESS,
        /** With user or password in it, where everybody would see them. */
        PASSWORD_IN_ADDRESS,
        /** Unencrypted to another machine. */
        NOT_SECURE,
        /** Neither an .ics resource nor a collection. */
        WHICH,
        /** Neither a folder nor an .ics file. */
        NO_FILE
    }

    /** What cannot be published to. */
    public static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
        private final Fault fault;

        Unfit(Fault fault) {
            super(fault.code());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /**
     * @param name
     *            of the publication, which names the file in a folder
     * @throws Unfit
     *             if nothing can be published there
     */
    public PublicationTarget parse(String text, String name) throws Unfit {
        return text.matches("(?i)[a-z][a-z0-9+.-]+://.*") ? onServer(text) : file(text, name);
    }

    private PublicationTarget onServer(String text) throws Unfit {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException notOne) {
            throw new Unfit(Fault.NO_ADDRESS);
        }
        if (address.getRawUserInfo() != null) {
            throw new Unfit(Fault.PASSWORD_IN_ADDRESS);
        }
        if (!WebAddress.isFit(address)) {
            throw new Unfit(Fault.NO_ADDRESS);
        }
        if (!insecure && !WebAddress.isSafe(address)) {
            throw new Unfit(Fault.NOT_SECURE);
        }
        String path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
        if (path.endsWith("/") && address.getRawQuery() == null) {
            return new PublicationTarget.Collection(address);
        }
        if (path.endsWith(".ics")) {
            return new PublicationTarget.WebFile(address);
        }
        throw new Unfit(Fault.WHICH);
    }

    private static PublicationTarget file(String text, String name) throws Unfit {
        Path path;
        try {
            path = Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException notOne) {
            throw new Unfit(Fault.NO_FILE);
        }
        if (Files.isDirectory(path)) {
            return new PublicationTarget.CalendarFile(path.resolve(name + ".ics"));
        }
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".ics")) {
            throw new Unfit(Fault.NO_FILE);
        }
        return new PublicationTarget.CalendarFile(path);
    }
}
