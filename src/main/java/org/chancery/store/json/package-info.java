/** The JSON in which the store keeps claims, proposals and history. Written out by hand, so that a renamed class never changes the form. */
@NullMarked
package org.chancery.store.json;

import org.jspecify.annotations.NullMarked;
