package org.huiyin.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells what failed before a door was reached: refused by the firewall, or by the container while it read the request. */
@Controller
class ProblemOutside implements ErrorController {

    private final ProblemAnswer answer;

    ProblemOutside(ProblemAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? HttpStatus.resolve(code) : null;
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        answer.give(Diagnosis.ofStatus(status == null ? HttpStatus.NOT_FOUND : status, failure), request, response);
    }
}
