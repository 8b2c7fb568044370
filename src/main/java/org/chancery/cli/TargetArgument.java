package org.chancery.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.agenda.PublicationTarget;
import org.chancery.publishing.dav.WebAddress;
import org.chancery.text.Messages;

/**
 * Where to publish, as it is typed: a file that ends in .ics, a folder, the address of an .ics resource, or that of a CalDAV collection,
 * which ends with a slash.
 *
 * @param insecure
 *            whether it may go unencrypted to another machine
 */
record TargetArgument(Messages messages, boolean insecure) {

    /** What cannot be published to, with the sentence that says why. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        Unfit(String sentence) {
            super(sentence);
        }
    }

    /** @param name names the file in a folder */
    PublicationTarget parse(String text, String name) throws Unfit {
        return text.matches("(?i)[a-z][a-z0-9+.-]+://.*") ? onServer(text) : file(text, name);
    }

    private PublicationTarget onServer(String text) throws Unfit {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException notOne) {
            throw new Unfit(messages.text("publish.usage.no-address", text));
        }
        if (address.getRawUserInfo() != null) {
            throw new Unfit(messages.text("publish.usage.password-in-address"));
        }
        if (!WebAddress.isFit(address)) {
            throw new Unfit(messages.text("publish.usage.no-address", text));
        }
        if (!insecure && !WebAddress.isSafe(address)) {
            throw new Unfit(messages.text("publish.usage.not-secure", text));
        }
        String path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
        if (path.endsWith("/") && address.getRawQuery() == null) {
            return new PublicationTarget.Collection(address);
        }
        if (path.endsWith(".ics")) {
            return new PublicationTarget.WebFile(address);
        }
        throw new Unfit(messages.text("publish.usage.which", text));
    }

    private PublicationTarget file(String text, String name) throws Unfit {
        Path path;
        try {
            path = Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException notOne) {
            throw new Unfit(messages.text("publish.usage.no-file", text));
        }
        if (Files.isDirectory(path)) {
            return new PublicationTarget.CalendarFile(path.resolve(name + ".ics"));
        }
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".ics")) {
            throw new Unfit(messages.text("publish.usage.no-file", text));
        }
        return new PublicationTarget.CalendarFile(path);
    }
}
