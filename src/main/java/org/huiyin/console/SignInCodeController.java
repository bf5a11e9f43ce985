package org.huiyin.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Callers;
import org.huiyin.access.Devices;
import org.huiyin.access.Sessions;
import org.huiyin.access.SignIn;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.access.WrongCredentials;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The second page of a sign-in, for whoever has a second factor. */
@Controller
class SignInCodeController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Devices devices;
    private final Callers callers;

    SignInCodeController(SignIn signIn, Sessions sessions, Devices devices, Callers callers) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.devices = devices;
        this.callers = callers;
    }

    @GetMapping("/console/sign-in/code")
    ModelAndView ask(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return callers.halfway().isEmpty() ? new ModelAndView("redirect:/console/sign-in") : page(HttpStatus.OK, Sheet.EMPTY, next);
    }

    @PostMapping("/console/sign-in/code")
    ModelAndView prove(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        var next = form.getOrDefault("next", "");
        var halfway = callers.halfway();
        if (halfway.isEmpty()) {
            return new ModelAndView("redirect:/console/sign-in");
        }
        try {
            sessions.open(signIn.prove(halfway.get(), form.get("otp"), devices.clientOf(request, halfway.get().account())), request, response);
            return SignInController.on(next);
        } catch (InvalidInput invalid) {
            return page(HttpStatus.BAD_REQUEST, Sheet.of(Map.of(), invalid), next);
        } catch (WrongCredentials _) {
            return new ModelAndView("redirect:/console/sign-in");
        } catch (TooManyGuesses tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter().toSeconds()));
            var words = Words.of("access.too-many-guesses", tooMany.retryAfter().toMinutes() + 1);
            return page(HttpStatus.TOO_MANY_REQUESTS, new Sheet(Map.of(), List.of(new FieldFault("otp", words))), next);
        }
    }

    /** Leads there from the first page. */
    static ModelAndView ask(String next) {
        return new ModelAndView("redirect:" + UriComponentsBuilder.fromPath("/console/sign-in/code").queryParam("next", "{next}").encode().buildAndExpand(SignInController.onlyOurs(next)).toUriString());
    }

    private static ModelAndView page(HttpStatus status, Sheet sheet, String next) {
        return new ModelAndView("console/signInCode", Map.of("sheet", sheet, "next", SignInController.onlyOurs(next)), status);
    }
}
