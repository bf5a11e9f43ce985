package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.petition.QueryCode;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.message.FollowByWeChat;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Following a petition. Number and code are posted, never part of an address; a wrong code and an unknown number look alike. */
@Controller
class TrackController {

    private final ReadOwnPetition own;
    private final Proofs proofs;
    private final CitizenSessions sessions;
    private final Beside beside;
    private final FollowByWeChat weChat;

    TrackController(ReadOwnPetition own, Proofs proofs, CitizenSessions sessions, Beside beside, FollowByWeChat weChat) {
        this.own = own;
        this.proofs = proofs;
        this.sessions = sessions;
        this.beside = beside;
        this.weChat = weChat;
    }

    @GetMapping("/track")
    ModelAndView ask() {
        return asking("", Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping("/track")
    ModelAndView show(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        return prove(form.getOrDefault("number", "").replaceAll("[\\s-]", ""), "", form, request, response);
    }

    @GetMapping("/track/{number}")
    ModelAndView follow(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        return proofs.forTracking(number, request)
                .flatMap(proof -> own.read(request.getRemoteAddr(), number, proof.code()).map(view -> {
                    proofs.renew(proof, request, response);
                    var page = new ModelAndView("citizen/track/petition", Map.of("petition", new Tracked(view), "mine", sessions.current(request).isPresent(), "weChat", weChat.offered()));
                    beside.put(page, new Tracked(view), proof, request);
                    return page;
                }))
                .orElseGet(() -> asking(number, Sheet.EMPTY, HttpStatus.OK));
    }

    @PostMapping("/track/{number}")
    ModelAndView open(@PathVariable String number, @RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        return prove(number, number, form, request, response);
    }

    @PostMapping("/track/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        proofs.forget(request, response);
        return SeeOther.to("/track");
    }

    private ModelAndView prove(String number, String known, Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        var code = QueryCode.normalised(form.getOrDefault("code", ""));
        try {
            if (own.read(request.getRemoteAddr(), number, code).isEmpty()) {
                return asking(known, sheet(form, Words.of("citizen.track.wrong")), HttpStatus.NOT_FOUND);
            }
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return asking(known, sheet(form, Words.of("citizen.track.too-many", guesses.retryAfter().toMinutes() + 1)), HttpStatus.TOO_MANY_REQUESTS);
        }
        proofs.renew(new Proof(number, code), request, response);
        return SeeOther.to("/track/" + number);
    }

    private static Sheet sheet(Map<String, String> form, Words words) {
        return new Sheet(form, List.of(new FieldFault("code", words)));
    }

    /** @param number known from the address; empty where it is asked for too */
    private static ModelAndView asking(String number, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/track/ask", Map.of("number", number, "sheet", sheet), status);
    }
}
