package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.citizen.Proof;
import org.huiyin.citizen.Proofs;
import org.huiyin.citizen.SeeOther;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.QueryCode;
import org.huiyin.reception.batch.OwnBatch;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.hall.RateTalk;
import org.huiyin.reception.hall.Talk;
import org.huiyin.runtime.InvalidInput;
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

/** What became of one's registration. Number and code are posted, never part of an address; a wrong code and an unknown number look alike. */
@Controller
class OwnBatchController {

    private static final String MINE = "/receptions/mine";
    private static final String ONE = MINE + "/{number:R\\d{1,18}-\\d{1,9}}";

    private final OwnBatch own;
    private final Proofs proofs;
    private final Organisations organisations;
    private final RateTalk rating;
    private final ChainOf chains;

    OwnBatchController(OwnBatch own, Proofs proofs, Organisations organisations, RateTalk rating, ChainOf chains) {
        this.own = own;
        this.proofs = proofs;
        this.organisations = organisations;
        this.rating = rating;
        this.chains = chains;
    }

    @GetMapping(MINE)
    ModelAndView ask() {
        return asking("", Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping(MINE)
    ModelAndView show(@RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return prove(sent.getOrDefault("number", "").replaceAll("\\s", "").toUpperCase(Locale.ROOT), "", sent, request, response);
    }

    @GetMapping(ONE)
    ModelAndView look(@PathVariable String number, @RequestParam(defaultValue = "") String done, HttpServletRequest request, HttpServletResponse response) {
        return page(number, done, Sheet.EMPTY, request, response);
    }

    @PostMapping(ONE)
    ModelAndView open(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return prove(number, number, sent, request, response);
    }

    @PostMapping(ONE + "/call-off")
    ModelAndView callOff(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var proof = proofs.forVisit(number, request);
        try {
            proof.flatMap(shown -> own.callOff(request.getRemoteAddr(), number, shown.code()));
        } catch (InvalidInput meanwhile) {
            // the page says what it has become
        }
        return SeeOther.to(MINE + "/" + number);
    }

    @PostMapping(ONE + "/rating")
    ModelAndView rate(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        try {
            proofs.forVisit(number, request).flatMap(shown -> rating.rate(request.getRemoteAddr(), number, shown.code(), sent.get("value"), sent.get("why")));
            return SeeOther.to(MINE + "/" + number);
        } catch (InvalidInput invalid) {
            return page(number, "", Sheet.of(sent, invalid), request, response);
        }
    }

    @PostMapping(MINE + "/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        proofs.forgetVisit(request, response);
        return SeeOther.to(MINE);
    }

    private ModelAndView page(String number, String done, Sheet sheet, HttpServletRequest request, HttpServletResponse response) {
        return proofs.forVisit(number, request).flatMap(proof -> own.read(request.getRemoteAddr(), number, proof.code()).map(seen -> {
            proofs.giveVisit(proof, request, response);
            var talk = seen.batch().result() == null ? Optional.<Talk>empty() : rating.read(request.getRemoteAddr(), number, proof.code());
            return new ModelAndView("citizen/reception/mine", Map.of("own", seen, "office", organisations.current(seen.day().office()), "code", done.equals("registered") ? proof.code() : "",
                    "talk", talk.stream().toList(), "chain", chains.of(Source.BATCH, seen.batch().id()), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        })).orElseGet(() -> asking(number, Sheet.EMPTY, HttpStatus.OK));
    }

    private ModelAndView prove(String number, String known, Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var code = QueryCode.normalised(sent.getOrDefault("code", ""));
        try {
            if (own.read(request.getRemoteAddr(), number, code).isEmpty()) {
                return asking(known, faulty(sent, Words.of("citizen.batch.wrong")), HttpStatus.NOT_FOUND);
            }
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return asking(known, faulty(sent, Words.of("citizen.track.too-many", guesses.retryAfter().toMinutes() + 1)), HttpStatus.TOO_MANY_REQUESTS);
        }
        proofs.giveVisit(new Proof(number, code), request, response);
        return SeeOther.to(MINE + "/" + number);
    }

    private static Sheet faulty(Map<String, String> sent, Words words) {
        return new Sheet(sent, List.of(new FieldFault("code", words)));
    }

    private static ModelAndView asking(String number, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/reception/ask", Map.of("number", number, "sheet", sheet), status);
    }
}
