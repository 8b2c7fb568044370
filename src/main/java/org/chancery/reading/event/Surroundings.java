package org.chancery.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.EventKind;
import org.chancery.date.DateWindow;
import org.chancery.reading.mention.Figure;
import org.chancery.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What the whole article tells of an event that its own sentences leave open: the days of the tour, the place of the visit. */
final class Surroundings {
    /** Visits and tours that one event is compared with, so that time stays linear. */
    private static final int MOST = 60;
    private static final Set<String> OFFICERS = Set.of("head", "monarch", "minister", "deputy");
    /** Days after an arrival that may still belong to the visit. */
    private static final int NEAR = 5;

    private final Memory memory;
    private final Dates dates;
    private final Places.@Nullable Spot filed;

    /** @param filed where the article was written */
    Surroundings(Memory memory, Dates dates, Places.@Nullable Spot filed) {
        this.memory = memory;
        this.dates = dates;
        this.filed = filed;
    }

    void fill() {
        toured();
        ofTheCountry();
        calledOff();
        List<Candidate> visits = memory.candidates().stream().filter(c -> c.kind == EventKind.VISIT && c.country != null).limit(MOST)
                .toList();
        for (Candidate candidate : memory.candidates()) {
            if (candidate.kind != EventKind.VISIT && candidate.words == null && candidate.country == null && candidate.within == null)
                visits.stream().filter(visit -> inside(visit, candidate)).findFirst()
                        .ifPresent(visit -> candidate.takesPlaceOf(visit, "main-event"));
        }
    }

    /** "ISLAMABAD: Foreign Minister X will visit Turkey": an officer without a state is one of the country where the article was written. */
    private void ofTheCountry() {
        String home = filed == null ? null : filed.country();
        for (Candidate visit : memory.candidates()) {
            if (visit.kind != EventKind.VISIT || home == null || home.equals(visit.country))
                continue;
            for (Figure figure : visit.who) {
                if (figure.country() == null && figure.organisation() == null && OFFICERS.contains(figure.rank()))
                    figure.from(home);
            }
        }
    }

    /** "The tour of the region is off. He planned to visit A and B": what became of the whole became of its legs. */
    private void calledOff() {
        for (Candidate visit : memory.candidates()) {
            if (visit.kind != EventKind.VISIT || !visit.outlook.once || visit.outlook.changed())
                continue;
            memory.tours().stream().filter(tour -> tour.outlook.changed() && Math.abs(tour.sentence - visit.sentence) <= 2
                    && visit.who.stream().anyMatch(tour.who::contains)).findFirst().ifPresent(tour -> visit.outlook.join(tour.outlook));
        }
    }

    /** Each leg of a tour has the days of the tour; where only the arrival is told, it is that of the first leg. */
    private void toured() {
        Set<Candidate> arrived = new HashSet<>();
        for (Candidate visit : memory.candidates()) {
            if (visit.kind != EventKind.VISIT || !visit.times.isEmpty())
                continue;
            for (Candidate tour : memory.tours()) {
                boolean same = visit.who.stream().anyMatch(tour.who::contains) && visit.outlook.back == tour.outlook.back;
                if (!same || tour.times.isEmpty())
                    continue;
                TimeExpression first = tour.times.getFirst();
                boolean onlyArrival = first.singleDay() && tour.days < 2 && tour.ends.isEmpty() && visit.ends.isEmpty();
                if (onlyArrival && !arrived.add(tour))
                    continue;
                visit.times.addAll(tour.times);
                visit.ends.addAll(tour.ends);
                visit.days = Math.max(visit.days, tour.days);
                break;
            }
        }
    }

    /** "will fly to Washington on Sunday for a meeting with X on Tuesday": only the arrival has a day. */
    private static boolean soonAfter(DateWindow stay, DateWindow day) {
        return stay.days() == 1 && day.first().isAfter(stay.last()) && day.first().isBefore(stay.last().plusDays(NEAR));
    }

    /** A visitor meets someone of the country visited, on a day of the visit. */
    private boolean inside(Candidate visit, Candidate meeting) {
        Set<Figure> people = meeting.people();
        if (people.stream().noneMatch(visit.who::contains) || !meeting.partyLands().contains(visit.country))
            return false;
        DateWindow stay = dates.of(visit).date().bounds().orElse(null);
        DateWindow day = dates.of(meeting).date().bounds().orElse(null);
        if (stay == null || day == null)
            return visit.outlook.back == meeting.outlook.back || stay == null && visit.outlook.begun;
        return stay.meets(day) || soonAfter(stay, day);
    }
}
