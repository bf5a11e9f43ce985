package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Every failure of a door is diagnosed once and told once. */
@ControllerAdvice
class ProblemAdvice {

    private final Diagnosis diagnosis;
    private final ProblemAnswer answer;

    ProblemAdvice(Diagnosis diagnosis, ProblemAnswer answer) {
        this.diagnosis = diagnosis;
        this.answer = answer;
    }

    @ExceptionHandler(Exception.class)
    void tell(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.give(diagnosis.of(failure), request, response);
    }

    /** Whoever had listened is gone: nobody can be told, and nothing has failed. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone(HttpServletResponse response) {
        // there is nobody to answer
    }
}
