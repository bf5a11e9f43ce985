package org.huiyin.interop.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;

/** What may go wrong, as every answer tells it: a problem document (RFC 9457) with a code of ours and, where the law refuses, its article. */
final class Faults {

    private static final String TYPE = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private Faults() {}

    static void add(String path, HttpMethod method, Operation operation) {
        var statuses = new TreeSet<HttpStatus>();
        statuses.add(HttpStatus.BAD_REQUEST);
        if (path.contains("{")) {
            statuses.add(HttpStatus.NOT_FOUND);
        }
        if (Access.citizen(path, method)) {
            statuses.add(HttpStatus.UNAUTHORIZED);
            statuses.add(HttpStatus.FORBIDDEN);
        }
        if (Access.staff(path, method)) {
            statuses.add(HttpStatus.UNAUTHORIZED);
            statuses.add(HttpStatus.FORBIDDEN);
        } else {
            statuses.add(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (operation.getRequestBody() != null) {
            statuses.add(HttpStatus.CONTENT_TOO_LARGE);
            statuses.add(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (path.endsWith("/actions/{action}")) {
            statuses.add(HttpStatus.FORBIDDEN);
            statuses.add(HttpStatus.CONFLICT);
            statuses.add(HttpStatus.PRECONDITION_FAILED);
        }
        if (path.startsWith("/api/v1/staff") && path.endsWith("/actions/{action}")) {
            statuses.add(HttpStatus.PRECONDITION_REQUIRED);
        }
        if (keyed(operation) || path.startsWith("/api/v1/staff/directory/")) {
            statuses.add(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        statuses.forEach(status -> operation.getResponses().addApiResponse(Integer.toString(status.value()), answer(status)));
    }

    /** Whether the same key with another body is refused. */
    private static boolean keyed(Operation operation) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(parameter -> parameter.getName().equals("Idempotency-Key"));
    }

    private static ApiResponse answer(HttpStatus status) {
        return new ApiResponse().description(status.getReasonPhrase())
                .content(new Content().addMediaType(TYPE, new MediaType().schema(BodySchemas.named(ProblemSchema.NAME))));
    }
}
