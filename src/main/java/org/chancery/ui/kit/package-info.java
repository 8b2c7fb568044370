/**
 * The contracts that views need and do not implement (navigation, notices, dialogs, background work, undo), and what every picture is made of:
 * theme, tokens and fonts. Knows no domain: events and articles go by their UUID.
 */
@NullMarked
package org.chancery.ui.kit;

import org.jspecify.annotations.NullMarked;
