package org.chancery.exchange.paper.typesetting;

import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Text of one font and style within a line.
 *
 * @param x
 *            from the beginning of the line
 */
record Run(PDFont font, Style style, String text, float x, float width) {}
