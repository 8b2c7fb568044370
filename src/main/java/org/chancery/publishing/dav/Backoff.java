package org.chancery.publishing.dav;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How often and after what time something is tried again: each wait twice as long as the one before, and up to half of it cut off by chance,
 * so that many desks do not come back to a server at the same moment.
 *
 * @param attempts
 *            in all, the first one counted
 * @param first
 *            the longest that the first wait can be
 * @param longest
 *            of any wait, whatever the server asks for
 */
public record Backoff(int attempts, Duration first, Duration longest, RandomGenerator random, Sleeper sleeper) {

    /** Four attempts within seven seconds or so; a server that asks for it gets half a minute. */
    public static Backoff usual(RandomGenerator random) {
        return new Backoff(4, Duration.ofSeconds(1), Duration.ofSeconds(30), random, Sleeper.REAL);
    }

    /**
     * The wait after that attempt.
     *
     * @param attempt
     *            from 1
     * @param asked
     *            what the server asked for (RFC 9110, 10.2.3); null if nothing
     */
    Duration after(int attempt, @Nullable Duration asked) {
        Duration most = shorter(first.multipliedBy(1L << Math.min(attempt - 1, 20)));
        long half = most.toMillis() / 2;
        Duration wait = Duration.ofMillis(most.toMillis() - (half == 0 ? 0 : random.nextLong(half)));
        return asked != null && asked.compareTo(wait) > 0 ? shorter(asked) : wait;
    }

    private Duration shorter(Duration wanted) {
        return wanted.compareTo(longest) < 0 ? wanted : longest;
    }
}
