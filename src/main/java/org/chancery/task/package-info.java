/** The contract of background work: progress, cancel, and one same-thread runner for tests. */
@NullMarked
package org.chancery.task;

import org.jspecify.annotations.NullMarked;
