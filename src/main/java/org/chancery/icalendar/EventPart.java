package org.chancery.icalendar;

import java.util.List;
import org.chancery.icalendar.line.Component;
import org.chancery.icalendar.line.Property;

/** A component inside an event, with none inside it. */
record EventPart(String name, List<Property> properties) implements Component {
    EventPart {
        properties = List.copyOf(properties);
    }

    @Override
    public List<Component> parts() {
        return List.of();
    }

    /** The value of the first property of that name as it is written; empty if there is none. */
    String value(String property) {
        return properties.stream().filter(line -> line.name().equals(property)).map(Property::value).findFirst().orElse("");
    }
}
