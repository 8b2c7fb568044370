package org.chancery.icalendar.line;

import java.util.List;

/** A component of a calendar (RFC 5545, 3.6). */
public interface Component {

    /** As BEGIN and END name it. */
    String name();

    List<Property> properties();

    /** The components inside it. */
    List<? extends Component> parts();
}
