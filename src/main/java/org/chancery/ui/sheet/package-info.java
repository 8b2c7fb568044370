/** The sheets: what month, year, agenda and shelf have in common. */
@NullMarked
package org.chancery.ui.sheet;

import org.jspecify.annotations.NullMarked;
