package org.chancery.ui.shell;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.party.PartyId;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.settings.Desk;
import org.jspecify.annotations.Nullable;

/** Whose events are ours. */
final class OurParties {
    private OurParties() {}

    /** The home state and the principals. */
    static Set<PartyId> of(@Nullable Desk desk) {
        if (desk == null) {
            return Set.of();
        }
        Stream<PartyId> home = desk.home() == null ? Stream.empty() : Stream.of(new State(desk.home()).id());
        return Stream.concat(home, desk.principals().stream().map(name -> Person.named(name, null).id())).collect(Collectors.toSet());
    }
}
