/** What can be set: the desk, language, theme, size; and where everything is kept. */
@NullMarked
package org.chancery.ui.preferences;

import org.jspecify.annotations.NullMarked;
