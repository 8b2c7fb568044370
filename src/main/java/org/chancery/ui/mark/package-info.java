/** Controls that know the domain but no feature: marks of status and precision, chips, dates in words, marked text; and the shared filter. */
@NullMarked
package org.chancery.ui.mark;

import org.jspecify.annotations.NullMarked;
