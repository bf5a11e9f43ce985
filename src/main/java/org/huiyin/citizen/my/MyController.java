package org.huiyin.citizen.my;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.access.own.CitizenAccount;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.access.own.OwnMatters;
import org.huiyin.citizen.SeeOther;
import org.huiyin.petition.file.OwnList;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of one's own matters. Whoever has not signed in is led to do so. */
@Controller
class MyController {

    private final CitizenSessions sessions;
    private final OwnMatters matters;
    private final OwnList list;

    MyController(CitizenSessions sessions, OwnMatters matters, OwnList list) {
        this.sessions = sessions;
        this.matters = matters;
        this.list = list;
    }

    @GetMapping("/my")
    ModelAndView show(HttpServletRequest request) {
        return sessions.current(request).map(account -> page(account, Sheet.EMPTY, HttpStatus.OK)).orElseGet(() -> SeeOther.to("/my/sign-in"));
    }

    @PostMapping("/my/matters")
    ModelAndView add(@RequestParam Map<String, String> form, HttpServletRequest request) {
        return change(form, request, account -> list.add(account, request.getRemoteAddr(), new OwnList.Wish(form.get("number"), form.get("code"), form.get("label"), "code")));
    }

    @PostMapping("/my/matters/{number}/label")
    ModelAndView call(@PathVariable String number, @RequestParam Map<String, String> form, HttpServletRequest request) {
        return change(form, request, account -> matters.call(account, number, form.getOrDefault("label", "").strip()));
    }

    @PostMapping("/my/matters/{number}/remove")
    ModelAndView remove(@PathVariable String number, HttpServletRequest request) {
        return change(Map.of(), request, account -> matters.remove(account, number));
    }

    private ModelAndView change(Map<String, String> form, HttpServletRequest request, Consumer<CitizenAccount> what) {
        var account = sessions.current(request);
        if (account.isEmpty()) {
            return SeeOther.to("/my/sign-in");
        }
        try {
            what.accept(account.get());
            return SeeOther.to("/my");
        } catch (InvalidInput invalid) {
            return page(account.get(), Sheet.of(form, invalid), HttpStatus.BAD_REQUEST);
        } catch (TooManyGuesses guesses) {
            var words = Words.of("citizen.track.too-many", guesses.retryAfter().toMinutes() + 1);
            return page(account.get(), new Sheet(form, List.of(new InvalidInput.FieldFault("code", words))), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView page(CitizenAccount account, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/my/list", Map.of("whom", account.contact().masked(), "lines", list.of(account), "sheet", sheet), status);
    }
}
