/** Removed events: what stands in the bin, until when, and the ways out of it. */
@NullMarked
package org.chancery.ui.bin;

import org.jspecify.annotations.NullMarked;
