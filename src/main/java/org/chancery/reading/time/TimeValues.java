package org.chancery.reading.time;

/** The numbers that a phrase of time binds to the letters of its form. */
final class TimeValues {
    private final int[] values;
    private final int bound;

    TimeValues(int[] values, int bound) {
        this.values = values;
        this.bound = bound;
    }

    boolean has(char name) {
        return (bound & 1 << (name - 'a')) != 0;
    }

    int get(char name) {
        return has(name) ? values[name - 'a'] : 0;
    }

    int get(char name, int otherwise) {
        return has(name) ? values[name - 'a'] : otherwise;
    }
}
