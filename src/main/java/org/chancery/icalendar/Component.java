package org.chancery.icalendar;

import java.util.List;

/** A component of a calendar (RFC 5545, 3.6). */
sealed interface Component permits VEvent, VTimezone, VTimezone.Observance {

    /** As BEGIN and END name it. */
    String name();

    List<Property> properties();

    /** The components inside it. */
    List<? extends Component> parts();
}
