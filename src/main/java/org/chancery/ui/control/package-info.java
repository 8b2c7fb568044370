/** Controls that know no domain: icons, key caps, buttons that show their key, chips of the filter bar. */
@NullMarked
package org.chancery.ui.control;

import org.jspecify.annotations.NullMarked;
