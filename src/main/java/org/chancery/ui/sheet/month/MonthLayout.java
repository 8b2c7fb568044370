package org.chancery.ui.sheet.month;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.EventOutline;
import org.chancery.date.DateWindow;
import org.chancery.ui.sheet.Footing;

/**
 * Where everything stands on a month sheet. In each week the bands come first, then bars, longest first, then single days, highest level
 * first. Weeks share the height by what they need; what still does not fit is counted in its day.
 */
record MonthLayout(MonthGrid grid, Columns columns, List<Week> weeks) {
    MonthLayout {
        weeks = List.copyOf(weeks);
    }

    /**
     * @param events
     *            those without a place on the sheet are left out
     * @param width
     *            pixels, the week numbers' gutter included
     * @param height
     *            pixels below the names of the weekdays
     */
    static MonthLayout of(MonthGrid grid, List<EventOutline> events, double width, double height, Fit fit) {
        Columns columns = Columns.of(width, grid.firstDay());
        List<WeekPlan> plans = plans(grid, events);
        double[] compact = plans.stream().mapToDouble(p -> MonthMetrics.row(p.bandCount(), p.compactLanes())).toArray();
        // In a crowd no second line has room, and asking what a thousand chips want would cost more than drawing those shown.
        boolean crowded = Arrays.stream(compact).sum() > height;
        double[] whole = crowded ? compact : plans.stream().mapToDouble(p -> MonthMetrics.row(p.bandCount(), p.wholeLanes(columns, fit)))
                .toArray();
        double[] heights = RowHeights.share(height, compact, whole);
        List<Week> weeks = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < heights.length; i++) {
            weeks.add(WeekPlacing.place(plans.get(i), top, heights[i], columns, fit));
            top += heights[i];
        }
        return new MonthLayout(grid, columns, weeks);
    }

    private static List<WeekPlan> plans(MonthGrid grid, List<EventOutline> events) {
        List<WeekPlan> plans = grid.weekStarts().stream().map(WeekPlan::new).toList();
        for (EventOutline event : events) {
            Footing footing = Footing.of(event);
            Optional<DateWindow> bounds = event.date().bounds();
            if (footing == Footing.NONE || bounds.isEmpty()) {
                continue;
            }
            for (WeekPlan plan : plans) {
                if (bounds.get().meets(new DateWindow(plan.first, plan.first.plusDays(6)))) {
                    plan.add(event, bounds.get(), footing);
                }
            }
        }
        plans.forEach(WeekPlan::settle);
        return plans;
    }
}
