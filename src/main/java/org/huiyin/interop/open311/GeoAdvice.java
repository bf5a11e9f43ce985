package org.huiyin.interop.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Scope;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells a caller's faults as {@code errors} with code and description. What else goes wrong is told by {@link GeoErrors} too. */
@Order(0)
@ControllerAdvice("org.huiyin.interop.open311")
class GeoAdvice {

    private static final int KEY_REUSED = 422;

    private final GeoErrors errors;

    GeoAdvice(GeoErrors errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tell(GeoFault fault, HttpServletRequest request, Locale locale) {
        return errors(fault.status(), fault.status().value(), fault.words(), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tell(InvalidInput input, HttpServletRequest request, Locale locale) {
        var words = input.faults().stream().map(fault -> Words.of("interop.open311.field", FieldOf.submission(fault.field()), fault.words())).toList();
        return errors(HttpStatus.BAD_REQUEST, HttpStatus.BAD_REQUEST.value(), words, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tell(NoRight lacking, HttpServletRequest request, Locale locale) {
        var words = Words.of("interop.open311.missing-scope", Scope.opening(lacking.right()).map(Scope::code).orElse(""));
        return errors(HttpStatus.FORBIDDEN, HttpStatus.FORBIDDEN.value(), List.of(words), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tell(Idempotency.KeyReused reused, HttpServletRequest request, Locale locale) {
        return errors(HttpStatus.BAD_REQUEST, KEY_REUSED, List.of(Words.of("interop.open311.key-reused")), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tell(TooManyGuesses guesses, HttpServletRequest request, Locale locale) {
        var told = errors(HttpStatus.FORBIDDEN, HttpStatus.TOO_MANY_REQUESTS.value(), List.of(Words.of("interop.open311.too-many-guesses")), request, locale);
        return ResponseEntity.status(told.getStatusCode()).headers(told.getHeaders()).header(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds())).body(told.getBody());
    }

    private ResponseEntity<byte[]> errors(HttpStatus status, int code, List<Words> words, HttpServletRequest request, Locale locale) {
        var said = errors.tell(request.getRequestURI(), code, words, locale);
        return ResponseEntity.status(status).contentType(MediaType.parseMediaType(said.type())).body(said.body());
    }
}
