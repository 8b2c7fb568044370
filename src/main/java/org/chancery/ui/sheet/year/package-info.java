/** A year on one sheet: twelve rows of days, bands for loose dates, quarters beside them, the year's own lane under December. */
@NullMarked
package org.chancery.ui.sheet.year;

import org.jspecify.annotations.NullMarked;
