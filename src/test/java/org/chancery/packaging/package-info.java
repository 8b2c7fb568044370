/** Tests of the project itself: its launcher, its package table, its strings. */
@NullMarked
package org.chancery.packaging;

import org.jspecify.annotations.NullMarked;
