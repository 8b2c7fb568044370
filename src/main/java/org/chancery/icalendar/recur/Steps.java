package org.chancery.icalendar.recur;

/** How far rules may still be followed: each date that a rule tries costs one step, whether the rule takes it or not. */
final class Steps {
    /** Of one event, as libical has it. */
    static final long OF_EVENT = 100_000;

    private final long most;
    private long taken;

    Steps(long most) {
        this.most = most;
    }

    /** False if so many are not left; then none are. */
    boolean take(long steps) {
        taken = steps > most - taken ? most : taken + steps;
        return taken < most;
    }

    boolean exhausted() {
        return taken >= most;
    }

    long taken() {
        return taken;
    }
}
