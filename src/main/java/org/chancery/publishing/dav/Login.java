package org.chancery.publishing.dav;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** User and password at a server (RFC 7617); never printed. */
public final class Login {
    private final String credentials;

    /** @param password not kept as it is; the caller may overwrite it */
    public Login(String user, char[] password) {
        CharBuffer both = CharBuffer.allocate(user.length() + 1 + password.length).put(user).put(':').put(password).flip();
        ByteBuffer octets = StandardCharsets.UTF_8.encode(both);
        credentials = "Basic " + StandardCharsets.ISO_8859_1.decode(Base64.getEncoder().encode(octets));
        Arrays.fill(both.array(), ' ');
        Arrays.fill(octets.array(), (byte) 0);
    }

    String header() {
        return credentials;
    }

    @Override
    public String toString() {
        return "login";
    }
}
