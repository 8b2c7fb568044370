/** Who and what the agenda knows: states, organisations, people and series, each with its events. */
@NullMarked
package org.chancery.ui.directory;

import org.jspecify.annotations.NullMarked;
