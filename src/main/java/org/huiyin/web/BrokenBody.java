package org.huiyin.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** Says where a JSON body breaks: line and column if it is not JSON, the field if a value has the wrong form. Never what stood there. */
final class BrokenBody {

    private BrokenBody() {}

    static Problem diagnose(HttpMessageNotReadableException failure) {
        if (failure.contains(MaxUploadSizeExceededException.class)) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        return switch (failure.getCause()) {
            case StreamReadException broken -> malformed(broken);
            case DatabindException mismatch when !mismatch.getPath().isEmpty() -> Problem.invalid(field(mismatch.getPath()), "web.field.form");
            case JacksonException broken -> malformed(broken);
            case null, default -> Problem.of(HttpStatus.BAD_REQUEST, "missing-body");
        };
    }

    private static Problem malformed(JacksonException broken) {
        var place = broken.getLocation();
        return place == null || place.getLineNr() < 1
                ? Problem.of(HttpStatus.BAD_REQUEST, "malformed-json-somewhere")
                : Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", String.valueOf(place.getLineNr()), String.valueOf(place.getColumnNr()));
    }

    private static String field(List<JacksonException.Reference> path) {
        return path.stream().map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining()).substring(path.getFirst().getPropertyName() == null ? 0 : 1);
    }
}
