/**
 * The command line: one class a command, tables and pages of text. What it needs of the window, of pictures and of the place where stores are
 * kept are ports, which {@code launch} implements, so that a short command loads neither JavaFX nor the reader.
 */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
