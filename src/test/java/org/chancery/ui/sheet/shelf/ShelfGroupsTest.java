package org.chancery.ui.sheet.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.sheet.Outlines.event;

import java.util.List;
import org.chancery.agenda.EventFilter;
import org.chancery.agenda.EventOutline;
import org.chancery.ui.sheet.FixedEvents;
import org.chancery.ui.sheet.September2021;
import org.chancery.ui.sheet.shelf.ShelfGroups.Group;
import org.chancery.ui.sheet.shelf.ShelfGroups.Head;
import org.chancery.ui.sheet.shelf.ShelfGroups.Order;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The groups of the shelf")
class ShelfGroupsTest {
    private static final List<EventOutline> SHELF = new FixedEvents(September2021.all()).shelf(EventFilter.EVERYTHING);

    private static List<Group> groups(Order order) {
        return ShelfGroups.of(SHELF, order, September2021.TODAY);
    }

    private static List<String> names(List<Group> groups, Head head) {
        return groups.stream().filter(g -> g.head() == head).flatMap(g -> g.events().stream()).map(EventOutline::name).toList();
    }

    @Test
    void beginWithWhatIsPastItsRecheckDateTheLongestOverdueFirst() {
        Group first = groups(Order.BY_WINDOW).getFirst();
        assertThat(first.head()).isEqualTo(Head.OVERDUE);
        assertThat(first.events()).extracting(EventOutline::name).containsExactly("Commonwealth Heads of Government Meeting",
                "6th Caspian summit", "US–Ukraine Strategic Partnership Commission");
    }

    @Test
    void goOnByTheWindowsLastDay() {
        List<Group> groups = groups(Order.BY_WINDOW);
        assertThat(names(groups, Head.TWO_MONTHS)).contains("Lapid in Manama", "G20 leaders on Afghanistan");
        assertThat(names(groups, Head.HALF_YEAR)).contains("15th ECO summit", "Turkic Council, 8th summit");
        assertThat(names(groups, Head.LATER)).containsExactly("Summit of the Americas, 9th");
        assertThat(groups.getLast().head()).isEqualTo(Head.UNDATED);
    }

    @Test
    void holdEachEventOfTheShelfOnce() {
        assertThat(groups(Order.BY_WINDOW)).flatExtracting(Group::events).containsExactlyInAnyOrderElementsOf(SHELF);
        assertThat(groups(Order.BY_RECHECK)).flatExtracting(Group::events).containsExactlyInAnyOrderElementsOf(SHELF);
    }

    @Test
    void tellWhatHasGoneQuietFromWhatWasHeardLately() {
        assertThat(groups(Order.GONE_QUIET)).flatExtracting(Group::events).extracting(EventOutline::name).containsExactly(
                "Summit of the five permanent members", "Turkic Council, 8th summit", "Commonwealth Heads of Government Meeting");
    }

    @Test
    void countWindowsThatCloseWithinThirtyDays() {
        assertThat(ShelfGroups.closing(List.of(event("Soon").on("[2021-10-01..2021-10-20]").outline(), event("Past").on(
                "[2021-09-01..2021-09-20]").outline(), event("Later").on("2021-11").outline()), September2021.TODAY)).isEqualTo(1);
    }
}
