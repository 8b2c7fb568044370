/** What the tests of the sheets share. */
@NullMarked
package org.chancery.ui.sheet;

import org.jspecify.annotations.NullMarked;
