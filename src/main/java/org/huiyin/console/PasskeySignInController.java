package org.huiyin.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.access.Due;
import org.huiyin.access.Sessions;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.access.passkey.SignInWithPasskey;
import org.huiyin.access.passkey.WrongPasskey;
import org.huiyin.runtime.Words;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey. A small script asks the device and fills in the form; what follows is a form like any other. */
@Controller
class PasskeySignInController {

    private static final String ADDRESS = "/console/sign-in/passkey";

    private final SignInWithPasskey signIn;
    private final Sessions sessions;

    PasskeySignInController(SignInWithPasskey signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @PostMapping(path = ADDRESS + "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String question(HttpServletRequest request) {
        return signIn.question(request.getServerPort()).orElseThrow(Unknown::new);
    }

    @PostMapping(ADDRESS)
    ModelAndView signIn(@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response) {
        var on = SignInController.onlyOurs(next);
        try {
            sessions.open(signIn.signIn(credential, request.getRemoteAddr(), request.getServerPort()).due(Due.NOTHING), request, response);
            return new ModelAndView("redirect:" + on);
        } catch (WrongPasskey wrong) {
            return refused(credential.isBlank() ? HttpStatus.BAD_REQUEST : HttpStatus.UNAUTHORIZED, Words.of("access.passkey.wrong"), on);
        } catch (TooManyGuesses tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter().toSeconds()));
            return refused(HttpStatus.TOO_MANY_REQUESTS, Words.of("access.too-many-guesses", tooMany.retryAfter().toMinutes() + 1), on);
        }
    }

    private static ModelAndView refused(HttpStatus status, Words why, String next) {
        return new ModelAndView("console/refused", Map.of("why", why, "next", next), status);
    }
}
