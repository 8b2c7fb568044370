/** What a desk has set: whose calendar it is, language, theme. */
@NullMarked
package org.chancery.settings;

import org.jspecify.annotations.NullMarked;
