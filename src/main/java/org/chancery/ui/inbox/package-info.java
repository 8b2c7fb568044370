/**
 * What was read and waits for a person: articles with their passages marked, and proposals to accept, correct, join or reject.
 */
@NullMarked
package org.chancery.ui.inbox;

import org.jspecify.annotations.NullMarked;
