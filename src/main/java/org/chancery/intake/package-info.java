/**
 * Files of any kind that may hold articles, made into {@link org.chancery.article.Article}s: plain text, JSON, web pages. What a file does
 * not say stays unknown; the text of a JSON article is never changed, so that passages keep their offsets.
 */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;
