/**
 * What keeps a store's words from those who have its files and not its passphrase: the key under which everything lies, the file that hands it
 * out for a passphrase, and octets sealed under it.
 */
@NullMarked
package org.chancery.store.seal;

import org.jspecify.annotations.NullMarked;
