package org.chancery.intake;

import org.chancery.article.Article;

/**
 * An article as it came in.
 *
 * @param file
 *            the name by which its input is known to the user
 * @param line
 *            where it begins in the file, from 1
 * @param saysLanguage
 *            whether the input itself names the language, so that it is no guess
 * @param repaired
 *            whether some bytes were no text and a replacement character stands for them
 */
public record Draft(String file, int line, Article article, boolean saysLanguage, boolean repaired) {
    static Draft of(String file, int line, Article article, boolean repaired) {
        return new Draft(file, line, article, article.language() != null, repaired);
    }
}
