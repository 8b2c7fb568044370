package org.chancery.exchange.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.article.ArticleId;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.jspecify.annotations.Nullable;

/** Joins what is known here of an article or a party with what a bundle knows: what is open here is filled, nothing is replaced. */
record Sources(BundleStore store) {

    /** The articles as they will be, without those that are so already. */
    List<Article> joined(Collection<Article> there) {
        Map<ArticleId, Article> here = here(there);
        return there.stream().map(one -> here.containsKey(one.id()) ? join(here.get(one.id()), one) : one).filter(joined -> !joined.equals(
                here.get(joined.id()))).toList();
    }

    /** Those of which something is said otherwise here. */
    static Set<ArticleId> differing(Map<ArticleId, Article> here, Collection<Article> there) {
        return there.stream().filter(one -> differs(here.get(one.id()), one)).map(Article::id).collect(Collectors.toSet());
    }

    /** Those of these that are here, as they are here. */
    Map<ArticleId, Article> here(Collection<Article> there) {
        return store.articles().present(there.stream().map(Article::id).collect(Collectors.toSet()));
    }

    private static boolean differs(@Nullable Article here, Article there) {
        return here != null && !join(here, there).equals(join(there, here));
    }

    private static Article join(Article first, Article second) {
        return new Article(first.id(), first.title(), or(first.outlet(), second.outlet()), or(first.url(), second.url()), or(first
                .published(), second.published()), or(first.language(), second.language()), or(first.dateline(), second.dateline()), first
                        .text(),
                first.sha256());
    }

    /** The party as it will be; empty if it is so already, or if it takes part in nothing that is here. */
    Optional<Party> joined(Party there) {
        Optional<Party> here = store.parties().find(there.id());
        return here.map(one -> join(one, there)).filter(joined -> !joined.equals(here.get()));
    }

    /** Whether something is said otherwise here. */
    boolean differs(Party there) {
        return store.parties().find(there.id()).filter(here -> !join(here, there).equals(join(there, here))).isPresent();
    }

    private static Party join(Party first, Party second) {
        return switch (first) {
            case State state -> state;
            case Organisation one -> second instanceof Organisation other ? new Organisation(one.id(), one.name(), or(one.abbreviation(),
                    other.abbreviation())) : one;
            case Person one -> second instanceof Person other ? new Person(one.id(), one.name(), or(one.office(), other.office())) : one;
        };
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
