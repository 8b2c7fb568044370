package org.chancery.agenda;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chancery.date.EventDate;
import org.chancery.date.Hours;
import org.chancery.party.Organisation;
import org.chancery.party.Party;
import org.chancery.party.Person;
import org.chancery.party.State;
import org.chancery.place.Venue;
import org.jspecify.annotations.Nullable;

/** One value that a source or a person gives to one field of an event. Null stands where a person has cleared a field. */
public sealed interface Claim {

    ClaimField field();

    /** The value in plain characters, as JSON and history show it: EDTF, a code, a name; empty if cleared. */
    String value();

    record Named(String name) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.NAME;
        }

        @Override
        public String value() {
            return name;
        }
    }

    record OfKind(EventKind kind, @Nullable VisitKind visitKind) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.KIND;
        }

        @Override
        public String value() {
            return visitKind == null ? kind.code() : kind.code() + " " + visitKind.code();
        }
    }

    record InSeries(@Nullable SeriesId series, String name) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.SERIES;
        }

        @Override
        public String value() {
            return name;
        }
    }

    record Edition(@Nullable Integer ordinal) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.ORDINAL;
        }

        @Override
        public String value() {
            return ordinal == null ? "" : ordinal.toString();
        }
    }

    /** The date as it stands; with a postponement, the window that is given up. */
    record Dated(EventDate date, @Nullable Hours hours) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.DATE;
        }

        @Override
        public String value() {
            return date.edtf();
        }
    }

    /** The date to which it is put off. */
    record MovedTo(EventDate date, @Nullable Hours hours) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.NEW_DATE;
        }

        @Override
        public String value() {
            return date.edtf();
        }
    }

    record At(Venue venue) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.PLACE;
        }

        @Override
        public String value() {
            StringJoiner place = new StringJoiner(", ");
            if (venue.building() != null) {
                place.add(venue.building());
            }
            if (venue.city() != null) {
                place.add(venue.city());
            }
            if (venue.country() != null) {
                place.add(venue.country().code());
            }
            return place.toString();
        }
    }

    /** A state or a person takes part. */
    record With(Participation participation) implements Claim {
        @Override
        public ClaimField field() {
            return participation.party() instanceof Organisation ? ClaimField.ORGANISATIONS : ClaimField.PARTICIPANTS;
        }

        @Override
        public String value() {
            return label(participation.party());
        }
    }

    /** The whole list of participants, as a person has set it. */
    record Delegations(List<Participation> participations) implements Claim {
        public Delegations {
            participations = List.copyOf(participations);
        }

        @Override
        public ClaimField field() {
            return ClaimField.PARTICIPANTS;
        }

        @Override
        public String value() {
            return participations.stream().map(p -> label(p.party())).collect(Collectors.joining("; "));
        }
    }

    record InStatus(EventStatus status) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.STATUS;
        }

        @Override
        public String value() {
            return status.code();
        }
    }

    record AtLevel(@Nullable Level level) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.LEVEL;
        }

        @Override
        public String value() {
            return level == null ? "" : level.code();
        }
    }

    record InMode(@Nullable AttendanceMode mode) implements Claim {
        @Override
        public ClaimField field() {
            return ClaimField.MODE;
        }

        @Override
        public String value() {
            return mode == null ? "" : mode.code();
        }
    }

    private static String label(Party party) {
        return switch (party) {
            case State state -> state.country().code();
            case Organisation organisation -> organisation.name();
            case Person person when person.name() != null -> person.name();
            case Person person -> person.office() == null ? "" : person.office().title()
                    + (person.office().country() == null ? "" : " (" + person.office().country() + ")");
        };
    }
}
