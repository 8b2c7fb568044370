/** Export with a preview of what goes, what does not, and why. */
@NullMarked
package org.chancery.ui.transfer;

import org.jspecify.annotations.NullMarked;
