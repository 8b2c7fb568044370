package org.chancery.publishing.dav;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;

/** What an address says about where a message would go. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether it can be published to at all: http or https, with a host, no password in it and nothing behind a hash. */
    public static boolean isFit(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null && address.getRawUserInfo() == null && address
                .getRawFragment() == null;
    }

    /** Whether nobody on the way can read along: encrypted, or never leaving this machine. By the address as written, no name is looked up. */
    public static boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) || isLoopback(address.getHost());
    }

    private static boolean isLoopback(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
