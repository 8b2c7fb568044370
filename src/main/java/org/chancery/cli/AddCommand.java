package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.agenda.Attestation;
import org.chancery.agenda.Author;
import org.chancery.agenda.Change;
import org.chancery.agenda.Claim;
import org.chancery.agenda.DiplomaticEvent;
import org.chancery.agenda.EventId;
import org.chancery.agenda.EventStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A new event by hand; prints its identity. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {
    private final Root root;

    @Mixin
    private EventOptions options = new EventOptions();

    AddCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (options.name() == null) {
            throw options.wrong(root.messages().text("cli.usage.missing", "--name"));
        }
        LocalDate today = root.today();
        List<Claim> claims = new ArrayList<>(options.claims(null, today));
        if (claims.stream().noneMatch(Claim.InStatus.class::isInstance)) {
            claims.add(new Claim.InStatus(EventStatus.PLANNED));
        }
        List<Attestation> said = claims.stream().map(claim -> Attestation.byHand(claim, today)).toList();
        DiplomaticEvent event = DiplomaticEvent.of(EventId.random(), withKnownParties(said, today), root.messages().language(), true, root
                .surroundings().clock().instant());
        try (OpenStore store = root.open()) {
            store.events().save(new Change(Author.COMMAND_LINE, List.of(), options.series().stream().toList(), List.of(options.beside(
                    event)), List.of()));
        }
        root.say(event.id().toString());
        return ExitStatus.DONE.code();
    }

    /** A list of participants counts only as a person's choice, as there is nothing else to merge it with. */
    private static List<Attestation> withKnownParties(List<Attestation> said, LocalDate today) {
        return said.stream().map(a -> a.claim() instanceof Claim.Delegations ? Attestation.choice(a.claim(), today) : a).toList();
    }
}
