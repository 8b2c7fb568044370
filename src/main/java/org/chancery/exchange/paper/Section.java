package org.chancery.exchange.paper;

import java.util.List;
import org.chancery.exchange.paper.typesetting.Line;

/**
 * A day, or another group of events, with its label in the margin.
 *
 * @param again
 *            the label where the section goes on in a new column or on a new page
 * @param blocks
 *            at least one
 */
record Section(List<Line> label, List<Line> again, List<Block> blocks) {}
