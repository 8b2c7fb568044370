/** Events as rows of a table that spreadsheets write (RFC 4180 and what they write in its place), in and out. */
@NullMarked
package org.chancery.exchange.table;

import org.jspecify.annotations.NullMarked;
