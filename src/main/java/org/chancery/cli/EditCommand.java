package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.ReleaseLevel;
import org.chancery.article.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes an event; each value given is a person's choice, which later claims do not change. */
@Command(name = "edit")
final class EditCommand implements Callable<Integer> {
    private final Root root;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Mixin
    private EventOptions options = new EventOptions();

    EditCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        LocalDate today = root.today();
        try (OpenStore store = root.open()) {
            if (article(store, today)) {
                return ExitStatus.DONE.code();
            }
            DiplomaticEvent before = NamedEvent.find(store.events(), id);
            List<Claim> claims = options.claims(before.facts(), today);
            if (claims.isEmpty() && !options.besideClaims()) {
                throw options.wrong(root.messages().text("cli.edit.nothing"));
            }
            List<Attestation> choices = claims.stream().map(claim -> Attestation.choice(claim, today)).toList();
            DiplomaticEvent after = before.withClaims(choices, root.messages().language()).asReviewed();
            store.events().save(new Change(Author.COMMAND_LINE, List.of(), options.series().stream().toList(), List.of(options.beside(
                    after)), List.of()));
            root.say(root.messages().text("cli.edit.done", after.facts().name()));
        }
        return ExitStatus.DONE.code();
    }

    /** Whether it is an article that is meant, of which nothing can be changed here but how far it may travel. */
    private boolean article(OpenStore store, LocalDate today) {
        ReleaseLevel level = options.releaseAlone(today);
        if (level == null || NamedEvent.begins(store.events(), id)) {
            return false;
        }
        Optional<Article> article = NamedArticle.look(store, id).flatMap(store.articles()::find);
        article.ifPresent(found -> {
            store.events().save(Change.of(Author.COMMAND_LINE, found.id(), level));
            root.say(root.messages().text("cli.edit.done", found.title()));
        });
        return article.isPresent();
    }
}
