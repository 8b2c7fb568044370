package org.chancery.publishing.dav;

import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.chancery.agenda.PublicationFault;
import org.jspecify.annotations.Nullable;

/** What goes wrong on the way and what servers refuse, as faults that people can act upon. */
final class Faults {
    /** Conditions of CalDAV (RFC 4791, 5.3.2.1) that speak of one event only. */
    private static final List<String> OF_ONE = List.of("valid-calendar-data", "valid-calendar-object-resource", "supported-calendar-data",
            "supported-calendar-component", "max-resource-size", "min-date-time", "max-date-time", "max-instances");

    private Faults() {}

    /** Nothing was answered. */
    static Unsent of(String host, IOException broken) {
        return new Unsent(fault(broken), host, broken);
    }

    private static PublicationFault fault(IOException broken) {
        if (has(broken, CertificateException.class)) {
            return PublicationFault.UNTRUSTED;
        }
        if (has(broken, UnknownHostException.class) || has(broken, UnresolvedAddressException.class)) {
            return PublicationFault.UNKNOWN_HOST;
        }
        if (has(broken, HttpTimeoutException.class)) {
            return PublicationFault.TOO_SLOW;
        }
        return has(broken, SSLException.class) ? PublicationFault.NO_TLS : PublicationFault.UNREACHABLE;
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another attempt may do better. */
    static boolean passes(PublicationFault fault) {
        return switch (fault) {
            case UNKNOWN_HOST, UNREACHABLE, TOO_SLOW, BUSY, SERVER_FAULT -> true;
            default -> false;
        };
    }

    /** An answer that is worth another attempt; null if it is not. */
    static @Nullable PublicationFault passing(int status) {
        return switch (status) {
            case 408 -> PublicationFault.TOO_SLOW;
            case 429 -> PublicationFault.BUSY;
            case 500, 502, 503, 504 -> PublicationFault.SERVER_FAULT;
            default -> null;
        };
    }

    /** An answer that refuses. */
    static Unsent of(Answer answer, boolean loggedIn) {
        PublicationFault fault = switch (answer.status()) {
            case 401 -> loggedIn ? PublicationFault.WRONG_PASSWORD : PublicationFault.ASKS_FOR_USER;
            case 403 -> ofOne(answer, PublicationFault.FORBIDDEN);
            case 404, 410 -> PublicationFault.NO_SUCH_ADDRESS;
            case 405, 501 -> PublicationFault.NOT_WRITABLE;
            case 409 -> ofOne(answer, PublicationFault.NO_COLLECTION);
            case 413 -> PublicationFault.TOO_LARGE;
            case 423 -> PublicationFault.LOCKED;
            case 507 -> PublicationFault.FULL;
            default -> other(answer.status());
        };
        return new Unsent(fault, Integer.toString(answer.status()));
    }

    private static PublicationFault ofOne(Answer answer, PublicationFault otherwise) {
        if (answer.names("no-uid-conflict")) {
            return PublicationFault.UID_TAKEN;
        }
        return OF_ONE.stream().anyMatch(answer::names) ? PublicationFault.REFUSED : otherwise;
    }

    private static PublicationFault other(int status) {
        if (status >= 400 && status < 500) {
            return PublicationFault.REFUSED;
        }
        return status >= 500 ? PublicationFault.SERVER_FAULT : PublicationFault.STRANGE_ANSWER;
    }
}
