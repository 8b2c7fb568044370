package org.chancery.exchange.paper;

import java.io.IOException;
import org.chancery.agenda.ShownStatus;
import org.chancery.exchange.paper.typesetting.Canvas;
import org.chancery.exchange.paper.typesetting.Ink;
import org.chancery.exchange.paper.typesetting.Pen;

/** The sign of a status. Its shape says it all, so that it holds on any printer. */
record StatusSign(ShownStatus status, float size) {

    /**
     * @param x
     *            of the left edge
     * @param y
     *            of the middle
     */
    void draw(Canvas canvas, float x, float y) throws IOException {
        float half = size / 2;
        float middle = x + half;
        Pen pen = new Pen(ink(), size * 0.12f);
        switch (status) {
            case SCHEDULED -> canvas.disc(middle, y, half * 0.86f, ink());
            case PLANNED -> canvas.ring(middle, y, half * 0.8f, pen);
            case PROPOSED -> canvas.ring(middle, y, half * 0.8f, new Pen(ink(), size * 0.12f, size * 0.17f, size * 0.15f));
            case POSTPONED -> arrow(canvas, pen, middle, y);
            case CANCELLED -> {
                float arm = half * 0.72f;
                canvas.stroke(pen, middle - arm, y - arm, middle + arm, y + arm);
                canvas.stroke(pen, middle - arm, y + arm, middle + arm, y - arm);
            }
            case HELD -> check(canvas, new Pen(ink(), size * 0.15f), middle, y, half);
            case UNDER_WAY -> {
                canvas.disc(middle, y, half * 0.98f, ink());
                check(canvas, new Pen(Ink.PAPER, size * 0.13f), middle, y, half * 0.66f);
            }
            case UNREPORTED -> check(canvas, new Pen(ink(), size * 0.14f, size * 0.13f, size * 0.17f), middle, y, half);
        }
    }

    private void arrow(Canvas canvas, Pen pen, float middle, float y) throws IOException {
        float half = size / 2;
        float tip = middle + half * 0.95f;
        canvas.stroke(pen, middle - half * 0.95f, y - half * 0.6f, middle - half * 0.95f, y + half * 0.6f);
        canvas.stroke(pen, middle - half * 0.95f, y, tip, y);
        canvas.stroke(pen, tip - half * 0.6f, y - half * 0.6f, tip, y, tip - half * 0.6f, y + half * 0.6f);
    }

    private static void check(Canvas canvas, Pen pen, float middle, float y, float half) throws IOException {
        canvas.stroke(pen, middle - half * 0.85f, y + half * 0.05f, middle - half * 0.25f, y + half * 0.7f, middle + half * 0.9f, y - half
                * 0.75f);
    }

    private Ink ink() {
        return switch (status) {
            case SCHEDULED, PLANNED, PROPOSED, UNDER_WAY -> Ink.ACCENT;
            case POSTPONED, CANCELLED, HELD, UNREPORTED -> Ink.MUTED;
        };
    }
}
