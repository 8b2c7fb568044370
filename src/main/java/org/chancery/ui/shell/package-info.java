/**
 * The main window: side bar, top bar, the one filter bar, status line, palette, first start. The only package that knows all views; they know
 * it as {@code ui.kit}'s contracts.
 */
@NullMarked
package org.chancery.ui.shell;

import org.jspecify.annotations.NullMarked;
