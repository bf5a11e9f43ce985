package org.huiyin.web;

import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The request was understood and is refused as things stand. Doors throw it; the answer is a problem document or page with this
 * status, code and article.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final HttpStatus status;
    private final String code;
    private final @Nullable String article;
    private final transient Words words;

    private Refusal(HttpStatus status, String code, @Nullable String article, Words words) {
        super(code);
        this.status = status;
        this.code = code;
        this.article = article;
        this.words = words;
    }

    /**
     * 409: the law or the state of the matter forbids it.
     *
     * @param code    stable kebab-case name of the reason
     * @param article article of the Regulations that speaks, {@code null} where none does
     * @param words   the reason and the way on
     */
    public static Refusal forbiddenAsThingsStand(String code, @Nullable String article, Words words) {
        return new Refusal(HttpStatus.CONFLICT, code, article, words);
    }

    /** 412: somebody else has moved the matter on since this caller read it. */
    public static Refusal stale() {
        return new Refusal(HttpStatus.PRECONDITION_FAILED, "stale", null, Words.of("web.problem.stale"));
    }

    /** 428: a write on a case must say which version it was decided on ({@code If-Match}). */
    public static Refusal withoutVersion() {
        return new Refusal(HttpStatus.PRECONDITION_REQUIRED, "if-match-required", null, Words.of("web.problem.if-match-required"));
    }

    /** 422: this idempotency key was used for another request. */
    public static Refusal keyUsedOtherwise() {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", null, Words.of("web.problem.idempotency-key-reused"));
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable String article() {
        return article;
    }

    public Words words() {
        return words;
    }
}
