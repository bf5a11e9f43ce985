package org.huiyin.citizen.video;

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
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.video.OwnVisit;
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

/** What became of one's request for a video visit. Number and code are posted, never part of an address; a wrong code and an unknown number look alike. */
@Controller
class OwnVideoController {

    private static final String MINE = "/video/mine";
    private static final String ONE = MINE + "/{number:V\\d{1,18}}";

    private final OwnVisit own;
    private final Proofs proofs;
    private final Organisations organisations;
    private final ChainOf chains;

    OwnVideoController(OwnVisit own, Proofs proofs, Organisations organisations, ChainOf chains) {
        this.own = own;
        this.proofs = proofs;
        this.organisations = organisations;
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
        return proofs.forVideo(number, request).flatMap(proof -> own.read(request.getRemoteAddr(), number, proof.code()).map(seen -> {
            proofs.giveVideo(proof, request, response);
            return new ModelAndView("citizen/video/mine", Map.of("own", seen, "office", organisations.current(seen.visit().office()), "code", done.equals("asked") ? proof.code() : "",
                    "chain", chains.of(Source.VIDEO, seen.visit().id())));
        })).orElseGet(() -> asking(number, Sheet.EMPTY, HttpStatus.OK));
    }

    @PostMapping(ONE)
    ModelAndView open(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return prove(number, number, sent, request, response);
    }

    @PostMapping(ONE + "/call-off")
    ModelAndView callOff(@PathVariable String number, HttpServletRequest request) {
        try {
            proofs.forVideo(number, request).flatMap(shown -> own.callOff(request.getRemoteAddr(), number, shown.code()));
        } catch (InvalidInput meanwhile) {
            // the page says what it has become
        }
        return SeeOther.to(MINE + "/" + number);
    }

    @PostMapping(MINE + "/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        proofs.forgetVideo(request, response);
        return SeeOther.to(MINE);
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
        proofs.giveVideo(new Proof(number, code), request, response);
        return SeeOther.to(MINE + "/" + number);
    }

    private static Sheet faulty(Map<String, String> sent, Words words) {
        return new Sheet(sent, List.of(new FieldFault("code", words)));
    }

    private static ModelAndView asking(String number, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/video/ask", Map.of("number", number, "sheet", sheet), status);
    }
}
