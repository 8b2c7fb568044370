/**
 * An event's page and its editor: when, where, who, sources, the date ledger with its passages, editions of the series, clashes.
 */
@NullMarked
package org.chancery.ui.dossier;

import org.jspecify.annotations.NullMarked;
