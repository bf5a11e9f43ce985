package org.huiyin.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.huiyin.access.Due;
import org.huiyin.access.Sessions;
import org.huiyin.access.oidc.NotVouchedFor;
import org.huiyin.access.oidc.SignInFromOutside;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way to the identity provider of the authority, and back. */
@Controller
class OidcController {

    private static final String ADDRESS = "/console/sign-in/oidc";
    private static final String KEPT = "errand";

    private final SignInFromOutside signIn;
    private final Sessions sessions;

    OidcController(SignInFromOutside signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(ADDRESS)
    ModelAndView begin(@RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response) {
        var on = SignInController.onlyOurs(next);
        try {
            var begun = signIn.begin(request, on);
            keep(begun.errand(), SignInFromOutside.PATIENCE, request, response);
            return new ModelAndView("redirect:" + begun.address());
        } catch (NotVouchedFor away) {
            return refused(on);
        }
    }

    @GetMapping(ADDRESS + "/back")
    ModelAndView back(@CookieValue(name = KEPT, required = false) @Nullable String errand, @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state, HttpServletRequest request, HttpServletResponse response) {
        keep("", Duration.ZERO, request, response);
        try {
            var vouched = signIn.finish(errand, code, state);
            sessions.open(vouched.account().due(Due.NOTHING), request, response);
            return new ModelAndView("redirect:" + vouched.next());
        } catch (NotVouchedFor wrong) {
            return refused("/console");
        }
    }

    /** Lax, since the way back begins at another site. */
    private static void keep(String errand, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(KEPT, errand).path(ADDRESS).maxAge(age).httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
    }

    private static ModelAndView refused(String next) {
        return new ModelAndView("console/refused", Map.of("why", Words.of("access.oidc.wrong"), "next", next), HttpStatus.BAD_REQUEST);
    }
}
