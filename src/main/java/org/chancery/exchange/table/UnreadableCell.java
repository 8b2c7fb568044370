package org.chancery.exchange.table;

/** A cell that does not say what its column asks for. */
final class UnreadableCell extends Exception {
    private static final long serialVersionUID = 1;
    private final CellFault fault;

    UnreadableCell(CellFault fault) {
        super(fault.code());
        this.fault = fault;
    }

    CellFault fault() {
        return fault;
    }
}
