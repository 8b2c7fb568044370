package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
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
            DiplomaticEvent before = NamedEvent.find(store.events(), id);
            List<Claim> claims = options.claims(before.facts(), today);
            String note = options.note();
            if (claims.isEmpty() && note == null) {
                throw options.wrong(root.messages().text("cli.edit.nothing"));
            }
            List<Attestation> choices = claims.stream().map(claim -> Attestation.choice(claim, today)).toList();
            DiplomaticEvent after = before.withClaims(choices, root.messages().language()).asReviewed();
            DiplomaticEvent noted = note == null ? after : after.withNote(note);
            store.events().save(new Change(Author.COMMAND_LINE, List.of(), options.series().stream().toList(), List.of(noted), List.of()));
            root.say(root.messages().text("cli.edit.done", noted.facts().name()));
        }
        return ExitStatus.DONE.code();
    }
}
