package org.chancery.ui.sheet.month;

/** Heights of the month sheet in pixels at the base font size. */
final class MonthMetrics {
    /** Room for the day's number. */
    static final double HEAD = 23;
    static final double BAND_PITCH = 20;
    static final double BAND = 18;
    static final double LANE = 22;
    static final double CHIP = 20;
    static final double TWO_LINES = 42;
    static final double FOOT = 3;
    static final double LEAST_ROW = 70;

    private MonthMetrics() {}

    /** Height of a week with so many bands and lanes. */
    static double row(int bands, int lanes) {
        return Math.max(LEAST_ROW, HEAD + bands * BAND_PITCH + lanes * LANE + FOOT);
    }

    /** How many lanes a week of that height has room for under its bands. */
    static int lanes(double height, int bands) {
        return (int) Math.max(0, Math.floor((height - HEAD - FOOT - bands * BAND_PITCH) / LANE));
    }

    static double bandTop(int row) {
        return HEAD + row * BAND_PITCH;
    }

    static double laneTop(int bands, int lane) {
        return HEAD + bands * BAND_PITCH + lane * LANE;
    }
}
