/** Tests of the year sheet. */
@NullMarked
package org.chancery.ui.sheet.year;

import org.jspecify.annotations.NullMarked;
