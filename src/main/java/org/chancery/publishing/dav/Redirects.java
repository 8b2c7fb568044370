package org.chancery.publishing.dav;

import java.net.URI;
import java.util.Locale;
import org.chancery.agenda.PublicationFault;
import org.jspecify.annotations.Nullable;

/** Which redirects are followed: within a server, and from there to its encrypted side; never elsewhere, where the password would go too. */
final class Redirects {
    static final int MOST = 5;

    private Redirects() {}

    static boolean isOne(int status) {
        return status == 301 || status == 302 || status == 307 || status == 308;
    }

    /** @throws Unsent if it leads where it is not followed */
    static URI follow(URI from, @Nullable String location) {
        URI to = location == null ? null : resolve(from, location);
        if (to == null || to.getHost() == null) {
            throw new Unsent(PublicationFault.STRANGE_ANSWER, location == null ? "Location" : location);
        }
        boolean same = to.getHost().equalsIgnoreCase(from.getHost()) && (scheme(to).equals(scheme(from)) && port(to) == port(from)
                || scheme(from).equals("http") && scheme(to).equals("https"));
        if (!same || to.getRawUserInfo() != null) {
            throw new Unsent(PublicationFault.REDIRECTED, withoutUser(to));
        }
        return to;
    }

    private static @Nullable URI resolve(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String withoutUser(URI to) {
        String text = to.toString();
        return to.getRawUserInfo() == null ? text : text.replace(to.getRawUserInfo() + "@", "");
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : scheme(address).equals("https") ? 443 : 80;
    }
}
