/** What is ahead, day by day across months, with loosely dated events at the last day on which they can be. */
@NullMarked
package org.chancery.ui.sheet.agenda;

import org.jspecify.annotations.NullMarked;
