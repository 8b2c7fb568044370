/** The window as a user clicks, types and drags in it. */
@NullMarked
package org.chancery.ui.shell;

import org.jspecify.annotations.NullMarked;
