/**
 * Is a proposal an event that we have? Claims of a proposal, recognition of series, the match with its reasons in message keys, and the
 * change that accepting makes. Judges claims source by source, so that the order of reading does not matter.
 */
@NullMarked
package org.chancery.matching;

import org.jspecify.annotations.NullMarked;
