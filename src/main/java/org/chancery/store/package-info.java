/**
 * The store: everything the domain's repositories ask for, kept in one H2 file. The only place with SQL.
 */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
