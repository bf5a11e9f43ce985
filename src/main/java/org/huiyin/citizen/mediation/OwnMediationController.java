package org.huiyin.citizen.mediation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.citizen.Proof;
import org.huiyin.citizen.Proofs;
import org.huiyin.citizen.SeeOther;
import org.huiyin.coordination.mediation.Mediation;
import org.huiyin.coordination.mediation.OwnMediation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.QueryCode;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.TypedForm;
import org.huiyin.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a side sees of its mediation, and what it says. Number and code are posted, never part of an address; a wrong code and an unknown number look alike. */
@Controller
class OwnMediationController {

    private static final String MINE = "/mediations/mine";
    private static final String ONE = MINE + "/{number:M\\d{1,18}}";

    private final OwnMediation own;
    private final Proofs proofs;
    private final Organisations organisations;

    OwnMediationController(OwnMediation own, Proofs proofs, Organisations organisations) {
        this.own = own;
        this.proofs = proofs;
        this.organisations = organisations;
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
    ModelAndView look(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        return page(number, Sheet.EMPTY, request, response);
    }

    @PostMapping(ONE)
    ModelAndView open(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return prove(number, number, sent, request, response);
    }

    @PostMapping(ONE + "/words")
    ModelAndView say(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var typed = new TypedForm(sent);
        var word = new OwnMediation.SideWord(typed.text("what"), typed.id("mediator"), typed.text("why"));
        return act(number, sent, request, response, (client, code) -> own.say(client, number, code, word));
    }

    @PostMapping(ONE + "/text")
    ModelAndView agree(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var seen = new TypedForm(sent);
        if (!seen.ticked("read")) {
            return page(number, new Sheet(sent, List.of(new FieldFault("read", Words.of("citizen.mediation.read-first")))), request, response);
        }
        return act(number, sent, request, response, (client, code) -> own.agree(client, number, code, seen.text("sha256")));
    }

    @PostMapping(ONE + "/points/{point:\\d{1,9}}")
    ModelAndView tell(@PathVariable String number, @PathVariable int point, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var typed = new TypedForm(sent);
        return act(number, sent, request, response, (client, code) -> own.tell(client, number, code, point, typed.decided("done"), typed.text("words")));
    }

    @GetMapping(ONE + "/agreement.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String number, HttpServletRequest request) {
        var paper = proofs.forSide(number, request).flatMap(proof -> own.paper(request.getRemoteAddr(), number, proof.code())).orElseThrow(Unknown::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(paper.name()).build().toString()).body(paper.bytes());
    }

    @PostMapping(MINE + "/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        proofs.forgetSide(request, response);
        return SeeOther.to(MINE);
    }

    private ModelAndView act(String number, Map<String, String> sent, HttpServletRequest request, HttpServletResponse response, BiFunction<String, String, Optional<Mediation>> how) {
        try {
            proofs.forSide(number, request).flatMap(shown -> how.apply(request.getRemoteAddr(), shown.code()));
            return SeeOther.to(MINE + "/" + number);
        } catch (InvalidInput invalid) {
            return page(number, Sheet.of(sent, invalid), request, response);
        }
    }

    private ModelAndView page(String number, Sheet sheet, HttpServletRequest request, HttpServletResponse response) {
        return proofs.forSide(number, request).flatMap(proof -> own.read(request.getRemoteAddr(), number, proof.code()).map(seen -> {
            proofs.giveSide(proof, request, response);
            return new ModelAndView("citizen/mediation/mine", Map.of("own", seen, "office", organisations.current(seen.view().mediation().office()), "sheet", sheet),
                    sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        })).orElseGet(() -> asking(number, Sheet.EMPTY, HttpStatus.OK));
    }

    private ModelAndView prove(String number, String known, Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var code = QueryCode.normalised(sent.getOrDefault("code", ""));
        try {
            if (own.read(request.getRemoteAddr(), number, code).isEmpty()) {
                return asking(known, faulty(sent, Words.of("citizen.mediation.wrong")), HttpStatus.NOT_FOUND);
            }
        } catch (TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(guesses.retryAfter().toSeconds()));
            return asking(known, faulty(sent, Words.of("citizen.track.too-many", guesses.retryAfter().toMinutes() + 1)), HttpStatus.TOO_MANY_REQUESTS);
        }
        proofs.giveSide(new Proof(number, code), request, response);
        return SeeOther.to(MINE + "/" + number);
    }

    private static Sheet faulty(Map<String, String> sent, Words words) {
        return new Sheet(sent, List.of(new FieldFault("code", words)));
    }

    private static ModelAndView asking(String number, Sheet sheet, HttpStatus status) {
        return new ModelAndView("citizen/mediation/ask", Map.of("number", number, "sheet", sheet), status);
    }
}
