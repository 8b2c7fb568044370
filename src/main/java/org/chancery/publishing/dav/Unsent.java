package org.chancery.publishing.dav;

import org.chancery.agenda.PublicationFault;

/** Something was not sent; what stands at the target is as it was, or as an earlier attempt left it whose answer was lost. */
public final class Unsent extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final PublicationFault fault;
    private final String detail;

    /**
     * @param detail
     *            what the fault is about, such as a status code or another address; may be empty, never a secret
     */
    public Unsent(PublicationFault fault, String detail) {
        this(fault, detail, null);
    }

    Unsent(PublicationFault fault, String detail, @org.jspecify.annotations.Nullable Throwable cause) {
        super(fault + " " + detail, cause);
        this.fault = fault;
        this.detail = detail;
    }

    public PublicationFault fault() {
        return fault;
    }

    public String detail() {
        return detail;
    }
}
