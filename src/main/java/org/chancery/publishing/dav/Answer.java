package org.chancery.publishing.dav;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param etag
 *            as it stands in the header (RFC 9110, 8.8.3); null if there is none
 * @param body
 *            its beginning, as far as it was wanted
 * @param whole
 *            whether the body is all of it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; lives for one exchange.
public record Answer(int status, @Nullable String etag, byte[] body, boolean whole) {

    static Answer of(HttpResponse<LimitedBody.Kept> response) {
        String etag = response.headers().firstValue("ETag").map(String::strip).filter(tag -> !tag.isEmpty()).orElse(null);
        return new Answer(response.statusCode(), etag, response.body().octets(), response.body().whole());
    }

    public boolean isDone() {
        return status >= 200 && status < 300;
    }

    /** Not as it was left there. */
    public boolean failedPrecondition() {
        return status == 412;
    }

    public boolean isGone() {
        return status == 404 || status == 410;
    }

    /** Whether the body names that condition of WebDAV or CalDAV (RFC 4918, 16). */
    boolean names(String condition) {
        return new String(body, StandardCharsets.UTF_8).contains(condition);
    }
}
