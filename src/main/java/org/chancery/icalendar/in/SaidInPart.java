package org.chancery.icalendar.in;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.chancery.agenda.AttendanceState;
import org.chancery.agenda.Claim;
import org.chancery.agenda.EventFacts;
import org.chancery.agenda.ParticipantRole;
import org.chancery.agenda.Participation;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** Completes what says only a part of a field by what is here, where the two agree: a table has no buildings, and seldom roles. */
final class SaidInPart {
    private SaidInPart() {}

    static Claim completed(Claim said, EventFacts here) {
        return switch (said) {
            case Claim.At(Venue venue) -> new Claim.At(completed(venue, here.venue()));
            case Claim.OfKind kind when kind.visitKind() == null && kind.kind() == here.kind() -> new Claim.OfKind(kind.kind(), here
                    .visitKind());
            case Claim.Dated dated when dated.date().sameAs(here.date()) ->
                    new Claim.Dated(here.date(), dated.hours() == null ? here.hours()
                            : dated.hours());
            case Claim.Delegations(List<Participation> parties) -> new Claim.Delegations(completed(parties, here.participations()));
            default -> said;
        };
    }

    private static Venue completed(Venue said, Venue here) {
        boolean sameCity = said.city() == null || said.city().equalsIgnoreCase(here.city());
        boolean sameCountry = said.country() == null || said.country().equals(here.country());
        if (!sameCity || !sameCountry) {
            return said;
        }
        return new Venue(orHere(said.city(), here.city()), orHere(said.country(), here.country()), orHere(said.building(), here.building()),
                orHere(here.coordinates(), said.coordinates()), orHere(said.zone(), here.zone()));
    }

    private static <T> @Nullable T orHere(@Nullable T said, @Nullable T here) {
        return said == null ? here : said;
    }

    /** Those of whom only the name is said stay as they are known; in their order if nobody came or went. */
    private static List<Participation> completed(List<Participation> said, List<Participation> here) {
        List<Participation> all = new ArrayList<>();
        for (Participation one : said) {
            all.add(here.stream().filter(known -> same(one, known)).findFirst().map(known -> completed(one, known)).orElse(one));
        }
        return new HashSet<>(all).equals(new HashSet<>(here)) ? here : all;
    }

    private static Participation completed(Participation said, Participation here) {
        return new Participation(here.party(), said.role() == ParticipantRole.DELEGATE ? here.role() : said.role(), said
                .attendance() == AttendanceState.ANNOUNCED ? here.attendance() : said.attendance());
    }

    private static boolean same(Participation said, Participation here) {
        return said.party().id().equals(here.party().id()) || Objects.equals(new Claim.With(said).value(), new Claim.With(here).value());
    }
}
