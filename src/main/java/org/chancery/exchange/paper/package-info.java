/**
 * A week or a month on paper: which events stand on which day, their words, the flow of days over pages with footnotes at the foot of each,
 * the grid of a month, and the PDF file that holds it all.
 */
@NullMarked
package org.chancery.exchange.paper;

import org.jspecify.annotations.NullMarked;
