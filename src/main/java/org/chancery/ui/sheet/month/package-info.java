/**
 * The month sheet. {@link org.chancery.ui.sheet.month.MonthLayout} decides without a toolkit where everything stands; the view draws it.
 */
@NullMarked
package org.chancery.ui.sheet.month;

import org.jspecify.annotations.NullMarked;
