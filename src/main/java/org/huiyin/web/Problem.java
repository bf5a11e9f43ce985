package org.huiyin.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What went wrong and the way on, before it is told as a document (RFC 9457) or as a page.
 *
 * @param code    stable kebab-case name for programs
 * @param article article of the law that refuses, if one does
 * @param words   for people
 * @param faults  field by field, for input that cannot be taken
 * @param headers what the answer carries besides ({@code Retry-After}, {@code Allow})
 */
record Problem(HttpStatus status, String code, @Nullable String article, Words words, List<FieldFault> faults, Map<String, String> headers) {

    /** The pages that send what is larger than one upload in pieces, where scripts run. */
    private static final String IN_PIECES = "/console/receptions/\\d+/batches/\\d+/recordings";

    static Problem of(HttpStatus status, String code, Object... args) {
        return new Problem(status, code, null, Words.of("web.problem." + code, args), List.of(), Map.of());
    }

    static Problem invalid(List<FieldFault> faults) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-input", null, Words.of("web.problem.invalid-input"), faults, Map.of());
    }

    static Problem invalid(String field, String key, Object... args) {
        return invalid(List.of(new FieldFault(field, Words.of(key, args))));
    }

    static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    static Problem notSignedIn() {
        return of(HttpStatus.UNAUTHORIZED, "not-signed-in");
    }

    /** The same with the way on that there is at an address. */
    Problem at(String path) {
        return status == HttpStatus.CONTENT_TOO_LARGE && path.matches(IN_PIECES) ? new Problem(status, code, article, Words.of("web.problem.too-large.in-pieces"), faults, headers) : this;
    }

    Problem with(String header, String value) {
        return new Problem(status, code, article, words, faults, Map.of(header, value));
    }

    Problem retryAfter(Duration wait) {
        return with(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
    }

    /** Its words, or those of each field at fault. */
    List<Words> said() {
        return faults.isEmpty() ? List.of(words) : faults.stream().map(fault -> Words.of("web.field.at-fault", fault.field(), fault.words())).toList();
    }

    /** Key of the status said as a heading; rare ones share the words of their class. */
    String titleKey() {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, CONFLICT, PRECONDITION_FAILED, CONTENT_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT, PRECONDITION_REQUIRED, TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "web.status." + status.value();
            default -> status.is4xxClientError() ? "web.status.400" : "web.status.500";
        };
    }
}
