package org.chancery.icalendar;

import java.util.List;
import org.chancery.icalendar.line.Component;
import org.chancery.icalendar.line.Property;

/** An event (RFC 5545, 3.6.1). */
record VEvent(List<Property> properties, List<Component> parts) implements Component {
    VEvent {
        properties = List.copyOf(properties);
        parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return "VEVENT";
    }
}
