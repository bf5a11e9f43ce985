package org.huiyin.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.Due;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.access.WrongCredentials;
import org.huiyin.access.machine.WrongToken;
import org.huiyin.actor.NoRight;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Withheld;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * The one table from a failure to what the caller is told. Nothing of the request is echoed: it may hold personal data.
 * Whatever is not in the table is our own fault, logged under an id that the caller can name.
 */
@Component
class Diagnosis {

    private static final Logger LOG = LoggerFactory.getLogger(Diagnosis.class);

    private final Callers callers;

    Diagnosis(Callers callers) {
        this.callers = callers;
    }

    Problem of(Throwable failure) {
        return switch (failure) {
            case InvalidInput input -> Problem.invalid(input.faults());
            case NoRight lacking -> callers.current().signedIn() ? Bearer.lacking(callers.current(), lacking.right()) : notYet();
            case WrongToken _ -> Bearer.wrong();
            case NotSignedIn _ -> notYet();
            case FirstThings.StillDue still -> still.problem();
            case Unknown _ -> Problem.notFound();
            case Refusal refusal -> new Problem(refusal.status(), refusal.code(), refusal.article(), refusal.words(), List.of(), Map.of());
            case Withheld held -> new Problem(HttpStatus.CONFLICT, held.code(), null, held.words(), List.of(), Map.of());
            case Idempotency.KeyReused _ -> of(Refusal.keyUsedOtherwise());
            case WrongCredentials _ -> Problem.of(HttpStatus.UNAUTHORIZED, "wrong-credentials");
            case TooManyGuesses guesses -> tooMany(guesses);
            default -> Outage.is(failure) ? Outage.problem(failure) : ofFrame(failure);
        };
    }

    /** Whoever must do something first has an account and counts as nobody until then; that they are told. */
    private Problem notYet() {
        return callers.account().map(Account::due).filter(due -> due != Due.NOTHING).map(due -> new FirstThings.StillDue(due).problem()).orElseGet(Problem::notSignedIn);
    }

    private static Problem tooMany(TooManyGuesses guesses) {
        var minutes = Math.max(1, (guesses.retryAfter().toSeconds() + 59) / 60);
        return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-guesses", minutes).retryAfter(guesses.retryAfter());
    }

    private static Problem ofFrame(Throwable failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> BrokenBody.diagnose(unreadable);
            case MissingServletRequestParameterException missing -> Problem.invalid(missing.getParameterName(), "web.field.missing");
            case MissingServletRequestPartException missing -> Problem.invalid(missing.getRequestPartName(), "web.field.missing");
            case MissingRequestHeaderException missing -> Problem.invalid(missing.getHeaderName(), "web.field.missing");
            case MethodArgumentTypeMismatchException mismatch -> Problem.invalid(mismatch.getName(), "web.field.form");
            case MaxUploadSizeExceededException _ -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case MultipartException _ -> Problem.of(HttpStatus.BAD_REQUEST, "malformed-upload");
            case HttpMediaTypeNotSupportedException _ -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
            case HttpMediaTypeNotAcceptableException _ -> Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case HttpRequestMethodNotSupportedException method -> wrongMethod(method);
            case StringIndexOutOfBoundsException broken when inMediaType(broken) -> Problem.of(HttpStatus.BAD_REQUEST, "malformed-upload");
            // whoever asked has gone: nobody is told, and nobody is at fault
            case ClientAbortException _ -> Problem.of(HttpStatus.BAD_REQUEST, "bad-request");
            case InvalidParameterException unparsed -> ofStatus(HttpStatus.valueOf(unparsed.getErrorCode()), failure);
            case DataIntegrityViolationException wrong when unstorable(wrong) -> Problem.of(HttpStatus.BAD_REQUEST, "bad-request");
            case ErrorResponse known -> ofStatus(HttpStatus.valueOf(known.getStatusCode().value()), failure);
            default -> ourFault(failure);
        };
    }

    /** Spring 7.0 reads before the beginning of a part's type that consists of quotation marks and nothing else that it knows. */
    private static boolean inMediaType(RuntimeException failure) {
        return Arrays.stream(failure.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(MimeTypeUtils.class.getName()));
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static boolean unstorable(DataIntegrityViolationException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql && "22021".equals(sql.getSQLState());
    }

    private static Problem wrongMethod(HttpRequestMethodNotSupportedException failure) {
        var allowed = failure.getSupportedMethods();
        var problem = Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
        return allowed == null ? problem : problem.with(HttpHeaders.ALLOW, String.join(", ", allowed));
    }

    /** For failures known by their status only: those of the framework and of the container. */
    static Problem ofStatus(HttpStatus status, @Nullable Throwable failure) {
        if (failure != null && Outage.is(failure)) {
            return Outage.problem(failure);
        }
        return switch (status) {
            case NOT_FOUND -> Problem.notFound();
            case UNAUTHORIZED -> Problem.notSignedIn();
            case FORBIDDEN -> Problem.of(status, "no-right");
            case CONTENT_TOO_LARGE -> Problem.of(status, "too-large");
            case METHOD_NOT_ALLOWED -> Problem.of(status, "method-not-allowed");
            default -> status.is4xxClientError() ? Problem.of(status, "bad-request") : ourFault(failure);
        };
    }

    static Problem ourFault(@Nullable Throwable failure) {
        var id = UUID.randomUUID().toString();
        LOG.error("failure {}", id, failure);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", id);
    }
}
