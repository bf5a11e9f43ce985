package org.huiyin.citizen.mediation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.OwnPages;
import org.huiyin.citizen.SeeOther;
import org.huiyin.coordination.mediation.Mediation;
import org.huiyin.coordination.mediation.OwnMediation;
import org.huiyin.directory.Organisations;
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

/** What a side sees of its mediation, and what it says. */
@Controller
class OwnMediationController {

    private static final String MINE = "/mediations/mine";
    private static final String ONE = MINE + "/{number:M\\d{1,18}}";

    private final OwnMediation own;
    private final OwnPages pages;
    private final Organisations organisations;

    OwnMediationController(OwnMediation own, OwnPages pages, Organisations organisations) {
        this.own = own;
        this.pages = pages;
        this.organisations = organisations;
    }

    @GetMapping(MINE)
    ModelAndView ask() {
        return pages.ask(Mine.SIDE, "");
    }

    @PostMapping(MINE)
    ModelAndView show(@RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.SIDE, "", sent, own::read, request, response);
    }

    @GetMapping(ONE)
    ModelAndView look(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        return page(number, Sheet.EMPTY, request, response);
    }

    @PostMapping(ONE)
    ModelAndView open(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.SIDE, number, sent, own::read, request, response);
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
        var paper = pages.proof(Mine.SIDE, number, request).flatMap(proof -> own.paper(request.getRemoteAddr(), number, proof.code())).orElseThrow(Unknown::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(paper.name()).build().toString()).body(paper.bytes());
    }

    @PostMapping(MINE + "/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        return pages.leave(Mine.SIDE, request, response);
    }

    private ModelAndView act(String number, Map<String, String> sent, HttpServletRequest request, HttpServletResponse response, BiFunction<String, String, Optional<Mediation>> how) {
        try {
            pages.proof(Mine.SIDE, number, request).flatMap(shown -> how.apply(request.getRemoteAddr(), shown.code()));
            return SeeOther.to(MINE + "/" + number);
        } catch (InvalidInput invalid) {
            return page(number, Sheet.of(sent, invalid), request, response);
        }
    }

    private ModelAndView page(String number, Sheet sheet, HttpServletRequest request, HttpServletResponse response) {
        return pages.page(Mine.SIDE, number, own::read, (seen, proof) -> new ModelAndView("citizen/mediation/mine",
                Map.of("own", seen, "office", organisations.current(seen.view().mediation().office()), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST), request, response);
    }
}
