/** Tests of the month sheet. */
@NullMarked
package org.chancery.ui.sheet.month;

import org.jspecify.annotations.NullMarked;
