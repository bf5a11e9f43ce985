package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.citizen.Proof;
import org.huiyin.citizen.Proofs;
import org.huiyin.citizen.SeeOther;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.QueryCode;
import org.huiyin.reception.train.OwnTrip;
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

/** Whoever called sees where the car is and what was promised. Number and code are posted, never part of an address; a wrong code and an unknown number look alike. */
@Controller
class OwnTripController {

    private static final String MINE = "/receptions/train";

    private final OwnTrip own;
    private final Proofs proofs;
    private final Organisations organisations;

    OwnTripController(OwnTrip own, Proofs proofs, Organisations organisations) {
        this.own = own;
        this.proofs = proofs;
        this.organisations = organisations;
    }

    @GetMapping(MINE)
    ModelAndView ask(@RequestParam(defaultValue = "") String number) {
        return asking(Sheet.of(Map.of("number", number)), HttpStatus.OK);
    }

    @PostMapping(MINE)
    ModelAndView open(@RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var number = sent.getOrDefault("number", "").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var code = QueryCode.normalised(sent.getOrDefault("code", ""));
        try {
            if (own.read(request.getRemoteAddr(), number, code).isEmpty()) {
                return asking(faulty(sent, Words.of("citizen.train.wrong")), HttpStatus.NOT_FOUND);
            }
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return asking(faulty(sent, Words.of("citizen.track.too-many", guesses.retryAfter().toMinutes() + 1)), HttpStatus.TOO_MANY_REQUESTS);
        }
        proofs.giveTrain(new Proof(number, code), request, response);
        return SeeOther.to(MINE + "/" + number);
    }

    @GetMapping(MINE + "/{trip:T\\d{1,18}-\\d{1,9}}")
    ModelAndView look(@PathVariable String trip, HttpServletRequest request, HttpServletResponse response) {
        return proofs.forTrain(trip, request).flatMap(proof -> own.read(request.getRemoteAddr(), trip, proof.code()).map(seen -> {
            proofs.giveTrain(proof, request, response);
            return new ModelAndView("citizen/reception/trip", Map.of("own", seen, "office", organisations.current(seen.trip().office())));
        })).orElseGet(() -> asking(Sheet.of(Map.of("number", trip)), HttpStatus.OK));
    }

    private static Sheet faulty(Map<String, String> sent, Words words) {
        return new Sheet(sent, List.of(new FieldFault("code", words)));
    }

    private static ModelAndView asking(Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/reception/askTrip", Map.of("sheet", sheet), status);
    }
}
