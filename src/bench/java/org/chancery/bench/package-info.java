/** Measurements that the project is held to, each printed beside its limit or beside the program it is compared with. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
