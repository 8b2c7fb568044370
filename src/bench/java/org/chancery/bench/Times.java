package org.chancery.bench;

import java.util.Arrays;

/** Times of the same work, in milliseconds. */
record Times(double[] sorted) {
    static Times of(int warmUp, int counted, Runnable work) {
        double[] times = new double[counted];
        for (int i = -warmUp; i < counted; i++) {
            long started = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - started) / 1e6;
            }
        }
        Arrays.sort(times);
        return new Times(times);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    /** The time that 95 of 100 stay within, by the nearest rank. */
    double ninetyFifth() {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    double slowest() {
        return sorted[sorted.length - 1];
    }
}
