/** What is told of a failure that nobody expected, and the log: kinds, places in code and versions, and nothing of what the user keeps. */
@NullMarked
package org.chancery.log;

import org.jspecify.annotations.NullMarked;
