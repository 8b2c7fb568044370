package org.chancery.publishing.dav;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Keeps the beginning of a body; what goes beyond is never received. */
final class LimitedBody implements BodySubscriber<LimitedBody.Kept> {
    private final int most;
    private final CompletableFuture<Kept> result = new CompletableFuture<>();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private @Nullable Subscription source;

    /** @param whole whether that is all that came */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; lives for one exchange.
    record Kept(byte[] octets, boolean whole) {}

    private LimitedBody(int most) {
        this.most = most;
    }

    static BodyHandler<Kept> of(int most) {
        return response -> new LimitedBody(most);
    }

    @Override
    public CompletionStage<Kept> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] some = new byte[Math.min(buffer.remaining(), most - octets.size())];
            buffer.get(some);
            octets.writeBytes(some);
            if (buffer.hasRemaining()) {
                java.util.Objects.requireNonNull(source).cancel();
                result.complete(new Kept(octets.toByteArray(), false));
                return;
            }
        }
    }

    @Override
    public void onError(Throwable broken) {
        result.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        result.complete(new Kept(octets.toByteArray(), true));
    }
}
