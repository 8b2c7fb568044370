package org.chancery.task;

/** How a job says how far it is, and hears that it is no longer wanted. */
public interface Progress {

    /** For work that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** @param total 0 if not known */
    void report(long done, long total);

    boolean cancelled();
}
