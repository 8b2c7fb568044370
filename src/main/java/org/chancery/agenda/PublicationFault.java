package org.chancery.agenda;

/** Why something could not be published. */
public enum PublicationFault implements Word {
    /** The server's name leads nowhere. */
    UNKNOWN_HOST(true),
    /** No connection, or one that broke. */
    UNREACHABLE(true), TOO_SLOW(true),
    /** 429, RFC 6585. */
    BUSY(true),
    /** 5xx that may pass. */
    SERVER_FAULT(true),
    /** 507, RFC 4918, 11.5. */
    FULL(true),
    /** The certificate is not one that this machine trusts. */
    UNTRUSTED(true),
    /** No encrypted connection came about. */
    NO_TLS(true),
    /** Unencrypted to another machine. */
    NOT_SECURE(true), NO_PASSWORD(true),
    /** 401 although user and password were given. */
    WRONG_PASSWORD(true),
    /** 401, and no user was named. */
    ASKS_FOR_USER(true), FORBIDDEN(true), NO_SUCH_ADDRESS(true),
    /** 409, RFC 4918, 9.7.1. */
    NO_COLLECTION(true),
    /** 405, 501. */
    NOT_WRITABLE(true),
    /** To another server, which is not followed: it would get the password. */
    REDIRECTED(true), TOO_MANY_REDIRECTS(true), STRANGE_ANSWER(true),
    /** A file cannot be written. */
    UNWRITABLE(true),
    /** So many refusals in a row that the rest was not tried. */
    ALL_REFUSED(true),
    /** Somebody changed there what we had sent. */
    CHANGED_THERE(false),
    /** Somebody took away there what we had sent. */
    REMOVED_THERE(false),
    /** Something that we never sent stands in the place. */
    STANDS_THERE(false),
    /** The server has the UID under another name (RFC 4791, 5.3.2.1). */
    UID_TAKEN(false),
    /** What would be sent breaks a rule of iCalendar. */
    INVALID(false), TOO_LARGE(false), LOCKED(false), REFUSED(false);

    private final boolean whole;

    PublicationFault(boolean whole) {
        this.whole = whole;
    }

    /** Whether it concerns everything that is still to be sent, not only one event. */
    public boolean concernsAll() {
        return whole;
    }

    /** Whether it is something that another person or program did there, which is kept unless the user says otherwise. */
    public boolean isForeign() {
        return this == CHANGED_THERE || this == REMOVED_THERE || this == STANDS_THERE;
    }
}
