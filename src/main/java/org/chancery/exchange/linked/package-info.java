/** Events as linked data in the vocabulary of schema.org, for search engines and whatever reads JSON-LD. */
@NullMarked
package org.chancery.exchange.linked;

import org.jspecify.annotations.NullMarked;
