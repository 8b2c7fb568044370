package org.chancery.ui.sheet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.sheet.Outlines.event;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.EventOutline;
import org.chancery.ui.sheet.September2021;
import org.chancery.ui.sheet.agenda.AgendaGroups.Group;
import org.chancery.ui.sheet.agenda.AgendaGroups.OnDay;
import org.chancery.ui.sheet.agenda.AgendaGroups.Undated;
import org.chancery.ui.sheet.agenda.AgendaGroups.Within;
import org.chancery.ui.sheet.month.Crowd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The groups of the agenda")
class AgendaGroupsTest {
    private static List<Group> groups(EventOutline... events) {
        return AgendaGroups.of(List.of(events), September2021.TODAY).groups();
    }

    @Test
    void standByTheFirstDayOfWhatLasts() {
        assertThat(groups(event("Youth4Climate").on("2021-09-28/2021-09-30").outline())).singleElement().isInstanceOfSatisfying(OnDay.class,
                day -> assertThat(day.day()).isEqualTo(LocalDate.of(2021, 9, 28)));
    }

    @Test
    void keepWhatBeganBeforeAndStillRunsUnderToday() {
        assertThat(groups(event("UNGA").on("2021-09-21/2021-09-27").held().outline())).singleElement().isInstanceOfSatisfying(OnDay.class,
                day -> assertThat(day.day()).isEqualTo(September2021.TODAY));
    }

    @Test
    void putAWindowAtItsLatestDayAfterTheEventsOfThatDay() {
        List<Group> groups = groups(event("Window").on("[2021-09-17..2021-09-30]").outline(), event("Later").on("2021-10-01").outline(),
                event(
                        "Forum").on("2021-09-30").outline());
        assertThat(groups).extracting(g -> g.events().getFirst().name()).containsExactly("Forum", "Window", "Later");
        assertThat(groups.get(1)).isInstanceOf(Within.class);
    }

    @Test
    void putTheHighestLevelFirstWithinADay() {
        assertThat(groups(event("Ministers").on("2021-09-30").outline(), event("Presidents").on("2021-09-30").highest().outline())
                .getFirst().events()).extracting(EventOutline::name).containsExactly("Presidents", "Ministers");
    }

    @Test
    void endWithWhatHasNoDate() {
        List<Group> groups = groups(event("Undated").outline(), event("Far").on("2030").outline());
        assertThat(groups.getLast()).isInstanceOf(Undated.class);
    }

    @Test
    @DisplayName("hold each of a thousand events once")
    void loseNothing() {
        List<EventOutline> crowd = Crowd.of(5, 1000);
        assertThat(AgendaGroups.of(crowd, September2021.TODAY).groups()).flatExtracting(Group::events).containsExactlyInAnyOrderElementsOf(
                crowd);
    }
}
