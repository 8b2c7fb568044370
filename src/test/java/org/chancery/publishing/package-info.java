/** Publishing, against a small server of our own on loopback and against a real CalDAV server. */
@NullMarked
package org.chancery.publishing;

import org.jspecify.annotations.NullMarked;
