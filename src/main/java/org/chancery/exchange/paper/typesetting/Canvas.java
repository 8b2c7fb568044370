package org.chancery.exchange.paper.typesetting;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws on a page; lengths count from its top left corner, to the right and down. */
public final class Canvas {
    /** How far the handles of a Bézier curve stand off, in radii, to make a quarter of a circle. */
    private static final float QUARTER = 0.5523f;

    private final PDPageContentStream out;
    private final float pageHeight;

    Canvas(PDPageContentStream out, float pageHeight) {
        this.out = out;
        this.pageHeight = pageHeight;
    }

    /**
     * @param top
     *            of the line, not its baseline
     */
    public void text(Line line, float x, float top) throws IOException {
        float baseline = top + line.baseline();
        for (Run run : line.runs()) {
            Style style = run.style();
            out.beginText();
            out.setFont(run.font(), style.size());
            fillWith(style.ink());
            out.newLineAtOffset(x + run.x(), up(baseline - style.rise()));
            out.showText(run.text());
            out.endText();
            if (style.struck()) {
                float middle = baseline - style.size() * 0.28f;
                stroke(new Pen(style.ink(), style.size() * 0.06f), x + run.x(), middle, x + run.x() + run.width(), middle);
            }
        }
    }

    /** Lines one under the other. */
    public void text(Iterable<Line> lines, float x, float top) throws IOException {
        float y = top;
        for (Line line : lines) {
            text(line, x, y);
            y += line.height();
        }
    }

    public void fill(Area area, Ink ink) throws IOException {
        fillWith(ink);
        out.addRect(area.x(), up(area.bottom()), area.width(), area.height());
        out.fill();
    }

    public void outline(Area area, Pen pen) throws IOException {
        take(pen);
        out.addRect(area.x(), up(area.bottom()), area.width(), area.height());
        out.stroke();
    }

    /**
     * A line through points.
     *
     * @param points
     *            x and y of each
     */
    public void stroke(Pen pen, float... points) throws IOException {
        take(pen);
        out.moveTo(points[0], up(points[1]));
        for (int i = 2; i + 1 < points.length; i += 2) {
            out.lineTo(points[i], up(points[i + 1]));
        }
        out.stroke();
    }

    public void ring(float x, float y, float radius, Pen pen) throws IOException {
        take(pen);
        circle(x, y, radius);
        out.stroke();
    }

    public void disc(float x, float y, float radius, Ink ink) throws IOException {
        fillWith(ink);
        circle(x, y, radius);
        out.fill();
    }

    private void circle(float x, float y, float radius) throws IOException {
        float middle = up(y);
        float handle = radius * QUARTER;
        out.moveTo(x + radius, middle);
        out.curveTo(x + radius, middle + handle, x + handle, middle + radius, x, middle + radius);
        out.curveTo(x - handle, middle + radius, x - radius, middle + handle, x - radius, middle);
        out.curveTo(x - radius, middle - handle, x - handle, middle - radius, x, middle - radius);
        out.curveTo(x + handle, middle - radius, x + radius, middle - handle, x + radius, middle);
        out.closePath();
    }

    private void take(Pen pen) throws IOException {
        Ink ink = pen.ink();
        out.setStrokingColor(ink.red(), ink.green(), ink.blue());
        out.setLineWidth(pen.width());
        out.setLineDashPattern(pen.on() == 0 ? new float[0] : new float[]{pen.on(), pen.off()}, 0);
        out.setLineJoinStyle(1);
    }

    private void fillWith(Ink ink) throws IOException {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private float up(float down) {
        return pageHeight - down;
    }
}
