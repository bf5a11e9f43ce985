package org.huiyin.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Callers;
import org.huiyin.access.Devices;
import org.huiyin.access.Due;
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

/** The sign-in page of staff. Whoever was on the way to a page of the console is led on to it. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Devices devices;
    private final Callers callers;

    SignInController(SignIn signIn, Sessions sessions, Devices devices, Callers callers) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.devices = devices;
        this.callers = callers;
    }

    @GetMapping("/console/sign-in")
    ModelAndView ask(@RequestParam(defaultValue = "") String next) {
        return callers.current().signedIn() ? on(next) : page(HttpStatus.OK, Sheet.EMPTY, next);
    }

    @PostMapping("/console/sign-in")
    ModelAndView signIn(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        var next = form.getOrDefault("next", "");
        try {
            var account = signIn.signIn(form.get("account"), form.get("password"), devices.clientOf(request, form.get("account")));
            sessions.open(account, request, response);
            return account.due() == Due.CODE ? SignInCodeController.ask(next) : on(next);
        } catch (InvalidInput invalid) {
            return page(HttpStatus.BAD_REQUEST, Sheet.of(form, invalid), next);
        } catch (WrongCredentials _) {
            return page(HttpStatus.UNAUTHORIZED, faulty(form, Words.of("access.wrong-credentials")), next);
        } catch (TooManyGuesses tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter().toSeconds()));
            return page(HttpStatus.TOO_MANY_REQUESTS, faulty(form, Words.of("access.too-many-guesses", tooMany.retryAfter().toMinutes() + 1)), next);
        }
    }

    @PostMapping("/console/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:/console/sign-in";
    }

    private static Sheet faulty(Map<String, String> form, Words words) {
        return new Sheet(form, List.of(new FieldFault("account", words)));
    }

    private static ModelAndView page(HttpStatus status, Sheet sheet, String next) {
        return new ModelAndView("console/signIn", Map.of("sheet", sheet, "next", onlyOurs(next)), status);
    }

    static ModelAndView on(String next) {
        return new ModelAndView("redirect:" + onlyOurs(next));
    }

    /** Nobody is led out of the console: another site's address, however it is disguised, becomes the console's first page. */
    static String onlyOurs(String next) {
        boolean ours = next.matches("/console(/[\\w./-]*)?(\\?[\\w.~%&=+,:-]*)?") && !next.contains("..") && !next.contains("//");
        return ours && !next.startsWith("/console/sign-") ? next : "/console";
    }
}
