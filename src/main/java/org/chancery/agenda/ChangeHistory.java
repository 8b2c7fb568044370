package org.chancery.agenda;

import java.util.List;
import org.chancery.article.ArticleId;
import org.chancery.party.PartyId;

/**
 * What each change that was ever saved has left, oldest first. It only grows, but for what is taken back of an import or leaves the
 * {@link Bin}. Empty for what was never here.
 */
public interface ChangeHistory {

    /**
     * @param language
     *            of the desk, ISO 639-1, for the choice of names
     */
    List<PastState> of(EventId id, String language);

    List<PastArticle> of(ArticleId id);

    List<PastParty> of(PartyId id);
}
