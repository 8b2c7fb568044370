/** The shelf: what is still to come and has no day, by window, with the day to look again. */
@NullMarked
package org.chancery.ui.sheet.shelf;

import org.jspecify.annotations.NullMarked;
