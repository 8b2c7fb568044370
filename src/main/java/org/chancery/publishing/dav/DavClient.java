package org.chancery.publishing.dav;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import org.chancery.agenda.PublicationFault;
import org.jspecify.annotations.Nullable;

/**
 * Talks to one server. Failures that may pass are tried again; the answer that remains is one of 2xx, 404, 410 or 412, all else is thrown as
 * {@link Unsent}.
 */
public final class DavClient implements AutoCloseable {
    /** What is read of an answer that nobody wants but for the condition that it may name. */
    private static final int REFUSAL = 1 << 14;
    /** What a copy of ours may hold at most, as for a calendar that is imported. */
    public static final int LARGEST = 20 << 20;
    private static final int LOOK = 50;

    private final HttpClient http;
    private final Way way;
    private final @Nullable Login login;
    private final BiConsumer<PublicationFault, Duration> waits;
    private final BooleanSupplier cancelled;

    /**
     * How servers are reached.
     *
     * @param patience
     *            for a whole answer
     * @param trust
     *            whose certificates are believed; null for those that this machine trusts
     */
    public record Way(Backoff backoff, Duration patience, Clock clock, @Nullable SSLContext trust) {

        /** Half a minute for each answer, and a few attempts. */
        public static Way usual(Clock clock) {
            return new Way(Backoff.usual(new SplittableRandom()), Duration.ofSeconds(30), clock, null);
        }
    }

    /**
     * @param login
     *            null if the server asks for none
     * @param waits
     *            told why and how long there is a wait
     */
    public DavClient(Way way, @Nullable Login login, BiConsumer<PublicationFault, Duration> waits, BooleanSupplier cancelled) {
        HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(way.patience());
        this.http = (way.trust() == null ? builder : builder.sslContext(way.trust())).build();
        this.way = way;
        this.login = login;
        this.waits = waits;
        this.cancelled = cancelled;
    }

    public Answer put(URI at, Body calendar, Condition condition) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at).PUT(calendar.publisher()).header("Content-Type",
                "text/calendar; charset=utf-8");
        return send(with(request, condition), REFUSAL);
    }

    /** Reads at most {@link #LARGEST} octets. */
    public Answer get(URI at) {
        return send(HttpRequest.newBuilder(at).GET().header("Accept", "text/calendar"), LARGEST);
    }

    /** What stands there, without its body. */
    public Answer head(URI at) {
        return send(HttpRequest.newBuilder(at).HEAD(), 0);
    }

    public Answer delete(URI at, Condition condition) {
        return send(with(HttpRequest.newBuilder(at).DELETE(), condition), REFUSAL);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, Condition condition) {
        return condition.name().isEmpty() ? request : request.header(condition.name(), condition.value());
    }

    private Answer send(HttpRequest.Builder template, int most) {
        if (login != null) {
            template.header("Authorization", login.header());
        }
        HttpRequest request = template.header("User-Agent", "Chancery").build();
        for (int attempt = 1;; attempt++) {
            Unsent passing;
            Duration asked = null;
            try {
                HttpResponse<LimitedBody.Kept> response = redirected(request, most);
                PublicationFault fault = Faults.passing(response.statusCode());
                if (fault == null) {
                    return accepted(Answer.of(response));
                }
                passing = new Unsent(fault, Integer.toString(response.statusCode()));
                asked = RetryAfter.of(response.headers(), way.clock());
            } catch (IOException broken) {
                passing = Faults.of(request.uri().getHost(), broken);
            }
            if (attempt >= way.backoff().attempts() || !Faults.passes(passing.fault())) {
                throw passing;
            }
            waitAfter(attempt, passing.fault(), asked);
        }
    }

    private Answer accepted(Answer answer) {
        if (answer.isDone() || answer.isGone() || answer.failedPrecondition()) {
            return answer;
        }
        throw Faults.of(answer, login != null);
    }

    private void waitAfter(int attempt, PublicationFault fault, @Nullable Duration asked) {
        Duration wait = way.backoff().after(attempt, asked);
        waits.accept(fault, wait);
        way.backoff().sleeper().sleep(wait, cancelled);
        refuseCancelled();
    }

    private void refuseCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private HttpResponse<LimitedBody.Kept> redirected(HttpRequest first, int most) throws IOException {
        HttpRequest request = first;
        for (int redirects = 0; redirects <= Redirects.MOST; redirects++) {
            HttpResponse<LimitedBody.Kept> response = once(request, most);
            if (!Redirects.isOne(response.statusCode())) {
                return response;
            }
            URI next = Redirects.follow(request.uri(), response.headers().firstValue("Location").orElse(null));
            request = HttpRequest.newBuilder(first, (name, value) -> true).uri(next).build();
        }
        throw new Unsent(PublicationFault.TOO_MANY_REDIRECTS, first.uri().getHost());
    }

    /** Waits for the whole answer and not only for its head, and looks now and then whether it is still wanted. */
    private HttpResponse<LimitedBody.Kept> once(HttpRequest request, int most) throws IOException {
        refuseCancelled();
        CompletableFuture<HttpResponse<LimitedBody.Kept>> answer = http.sendAsync(request, LimitedBody.of(most));
        long slices = Math.max(1, way.patience().toMillis() / LOOK);
        for (long slice = 0; slice < slices; slice++) {
            try {
                return answer.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (cancelled.getAsBoolean()) {
                    answer.cancel(true);
                    throw new CancellationException();
                }
            } catch (ExecutionException broken) {
                throw cause(broken);
            } catch (InterruptedException stopped) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        answer.cancel(true);
        throw new HttpTimeoutException("no answer in " + way.patience());
    }

    private static IOException cause(ExecutionException broken) {
        return switch (broken.getCause()) {
            case IOException known -> known;
            case UnresolvedAddressException unknown -> new IOException(unknown);
            case null, default -> throw new IllegalStateException(broken);
        };
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
