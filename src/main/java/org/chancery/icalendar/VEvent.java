package org.chancery.icalendar;

import java.util.List;

/** An event (RFC 5545, 3.6.1). */
record VEvent(List<Property> properties) implements Component {
    VEvent {
        properties = List.copyOf(properties);
    }

    @Override
    public String name() {
        return "VEVENT";
    }

    @Override
    public List<Component> parts() {
        return List.of();
    }
}
