package org.chancery.exchange.bundle;

import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.jspecify.annotations.Nullable;

/** Joins what is known here of an article or a party with what a bundle knows: what is open here is filled, nothing is replaced. */
record Sources(BundleStore store) {

    /** The article as it will be; empty if it is so already. */
    Optional<Article> joined(Article there) {
        Optional<Article> here = store.articles().find(there.id());
        return here.isEmpty() ? Optional.of(there) : here.map(one -> join(one, there)).filter(joined -> !joined.equals(here.get()));
    }

    /** Whether something is said otherwise here. */
    boolean differs(Article there) {
        return store.articles().find(there.id()).filter(here -> !join(here, there).equals(join(there, here))).isPresent();
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
