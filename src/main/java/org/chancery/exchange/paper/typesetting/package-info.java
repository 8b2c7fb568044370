/**
 * Lines of type and simple shapes on pages of a PDF file: faces that are embedded, text that is wrapped by its measured width, and drawing
 * that counts from the top left corner. Knows paper and type, and nothing of events. All lengths are points, 72 to the inch.
 */
@NullMarked
package org.chancery.exchange.paper.typesetting;

import org.jspecify.annotations.NullMarked;
