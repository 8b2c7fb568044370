/** Tests of the shelf. */
@NullMarked
package org.chancery.ui.sheet.shelf;

import org.jspecify.annotations.NullMarked;
