package org.huiyin.interop.once;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huiyin.access.Callers;
import org.huiyin.runtime.Idempotency;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Does what was asked for in one transaction with its key. The answer goes out after the commit; one that was given before is given again. */
@Component
class DoOnce {

    /** The call of the controller. */
    interface Call {
        void on(HttpServletRequest request, HttpServletResponse response) throws Exception;
    }

    private final Idempotency idempotency;
    private final Callers callers;
    private final GivenAnswers given;

    DoOnce(Idempotency idempotency, Callers callers, GivenAnswers given) {
        this.idempotency = idempotency;
        this.callers = callers;
        this.given = given;
    }

    /** @throws Idempotency.KeyReused if the key came before with another content */
    void answer(String sent, Once marked, HttpServletRequest request, HttpServletResponse response, Call call) throws Exception {
        var content = SentContent.of(request);
        var key = idempotency.key(request.getRequestURI() + ' ' + callers.current().account(), sent, content.told());
        var kept = new ContentCachingResponseWrapper(response);
        Idempotency.Answer answer;
        try {
            answer = idempotency.once(key, () -> called(call, content.request(), kept, marked));
        } catch (Failed failed) {
            throw failed.why;
        }
        if (answer.replayed()) {
            given.again(answer.bytes(), response);
        } else {
            kept.copyBodyToResponse();
        }
    }

    private byte[] called(Call call, HttpServletRequest request, ContentCachingResponseWrapper kept, Once marked) {
        try {
            call.on(request, kept);
            return given.kept(kept, marked);
        } catch (Exception why) {
            throw new Failed(why);
        }
    }

    /** Carries a failure out of the transaction, which it undoes. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Exception why;

        Failed(Exception why) {
            super(why);
            this.why = why;
        }
    }
}
