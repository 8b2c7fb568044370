package org.chancery.cli;

import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.ChanceryFailure.InputFault;
import org.chancery.agenda.ChanceryFailure.UnreadableInput;
import org.chancery.agenda.Citation;
import org.chancery.article.ArticleId;

/** A stored article that is named by its identity, its hash, or the beginning of either. */
final class NamedArticle {
    private static final int LEAST = 4;

    private NamedArticle() {}

    /** @throws UnreadableInput if there is none */
    static ArticleId find(OpenStore store, String id) {
        return look(store, id).orElseThrow(() -> new UnreadableInput(id, 0, InputFault.MISSING, null));
    }

    static Optional<ArticleId> look(OpenStore store, String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return store.articles().newest(Integer.MAX_VALUE).stream().filter(a -> wanted.length() >= LEAST && (a.id().toString().startsWith(
                wanted) || a.sha256().startsWith(wanted))).map(Citation::id).findFirst();
    }
}
