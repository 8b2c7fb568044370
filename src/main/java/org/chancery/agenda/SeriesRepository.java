package org.chancery.agenda;

import java.util.List;
import java.util.Optional;

/** The recurring occasions that are kept; saved as part of a {@link Change}. */
public interface SeriesRepository {
    Optional<Series> find(SeriesId id);

    /** All series with the number of their editions, by name. */
    List<Counted> all();

    record Counted(Series series, int editions) {}
}
