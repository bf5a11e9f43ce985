package org.huiyin.citizen.my;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.access.own.AskForCode;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.access.own.Contact;
import org.huiyin.access.own.EnterByCode;
import org.huiyin.citizen.SeeOther;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by a one-time code: first the contact, then the code, in the same browser. No address signs anybody in. */
@Controller
class CodeSignInController {

    private final AskForCode ask;
    private final EnterByCode enter;
    private final CitizenSessions sessions;

    CodeSignInController(AskForCode ask, EnterByCode enter, CitizenSessions sessions) {
        this.ask = ask;
        this.enter = enter;
        this.sessions = sessions;
    }

    @GetMapping("/my/sign-in")
    ModelAndView contact(HttpServletRequest request) {
        return sessions.current(request).isPresent() ? SeeOther.to("/my") : asking(Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping("/my/sign-in")
    ModelAndView send(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        try {
            Ticket.give(ask.ask(form.get("contact"), request.getRemoteAddr(), locale).ticket(), request, response);
            return SeeOther.to("/my/code");
        } catch (InvalidInput invalid) {
            return asking(Sheet.of(form, invalid), HttpStatus.BAD_REQUEST);
        } catch (TooManyGuesses guesses) {
            return asking(fault(form, "contact", Words.of("citizen.my.too-many", guesses.retryAfter().toMinutes() + 1)), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    @GetMapping("/my/code")
    ModelAndView code(HttpServletRequest request) {
        return Ticket.in(request).flatMap(ask::awaited).map(whom -> awaiting(whom, Sheet.EMPTY, HttpStatus.OK)).orElseGet(() -> SeeOther.to("/my/sign-in"));
    }

    @PostMapping("/my/code")
    ModelAndView show(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        var ticket = Ticket.in(request).orElse(null);
        try {
            var token = enter.enter(ticket, form.get("code"), request.getRemoteAddr(), CitizenSessions.device(request));
            if (token.isPresent()) {
                Ticket.take(request, response);
                sessions.give(token.get(), request, response);
                return SeeOther.to("/my");
            }
            return wrong(ticket == null ? "" : ask.awaited(ticket).orElse(""), Words.of("access.code.wrong"), HttpStatus.BAD_REQUEST);
        } catch (TooManyGuesses guesses) {
            return wrong("", Words.of("citizen.my.too-many", guesses.retryAfter().toMinutes() + 1), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView asking(Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/my/signIn", Map.of("sheet", sheet, "phone", ask.offers(Contact.Kind.PHONE), "mail", ask.offers(Contact.Kind.MAIL)), status);
    }

    private static ModelAndView wrong(String whom, Words words, HttpStatus status) {
        return awaiting(whom, fault(Map.of(), "code", words), status);
    }

    private static ModelAndView awaiting(String whom, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/my/code", Map.of("whom", whom, "sheet", sheet), status);
    }

    private static Sheet fault(Map<String, String> form, String field, Words words) {
        return new Sheet(form, List.of(new InvalidInput.FieldFault(field, words)));
    }
}
