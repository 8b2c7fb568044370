package org.chancery.store.engine;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Days, times and instants go to the database as they are; by way of java.sql.Date they would pass through the machine's own zone. */
final class TimeArguments {
    private TimeArguments() {}

    static void register(Jdbi jdbi) {
        jdbi.registerArgument(new Days());
        jdbi.registerArgument(new Times());
        jdbi.registerArgument(new Instants());
    }

    private static final class Days extends AbstractArgumentFactory<LocalDate> {
        Days() {
            super(Types.DATE);
        }

        @Override
        protected Argument build(LocalDate day, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, day);
        }
    }

    private static final class Times extends AbstractArgumentFactory<LocalTime> {
        Times() {
            super(Types.TIME);
        }

        @Override
        protected Argument build(LocalTime time, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, time);
        }
    }

    private static final class Instants extends AbstractArgumentFactory<Instant> {
        Instants() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant instant, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        }
    }
}
