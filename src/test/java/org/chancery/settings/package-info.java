/** Tests of the settings file. */
@NullMarked
package org.chancery.settings;

import org.jspecify.annotations.NullMarked;
