package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.OwnPages;
import org.huiyin.citizen.SeeOther;
import org.huiyin.reception.disclosure.OwnDisclosure;
import org.huiyin.reception.disclosure.PromiseConsent;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether promise and result may be public, and whether it was kept, in the word of those to whom it was promised. */
@Controller
class OwnPromiseController {

    private static final String MINE = "/receptions/mine/";
    private static final String ONE = MINE + "{number:R\\d{1,18}-\\d{1,9}}/promise";

    private final OwnDisclosure own;
    private final OwnPages pages;

    OwnPromiseController(OwnDisclosure own, OwnPages pages) {
        this.own = own;
        this.pages = pages;
    }

    @GetMapping(ONE)
    ModelAndView look(@PathVariable String number, @RequestParam(defaultValue = "") String done, HttpServletRequest request, HttpServletResponse response) {
        return page(number, Sheet.EMPTY, request, response).addObject("done", done.equals("said"));
    }

    @PostMapping(ONE)
    ModelAndView say(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        var consent = sent.getOrDefault("consent", "");
        try {
            var word = new PromiseConsent.ConsentWord(consent.isEmpty() ? null : (Boolean) consent.equals("true"), sent.get("word"), null);
            return pages.proof(Mine.BATCH, number, request).flatMap(proof -> own.say(request.getRemoteAddr(), number, proof.code(), word)).map(said -> SeeOther.to(MINE + number + "/promise?done=said"))
                    .orElseGet(() -> SeeOther.to(MINE + number));
        } catch (InvalidInput invalid) {
            return page(number, Sheet.of(sent, invalid), request, response).addObject("done", false);
        }
    }

    private ModelAndView page(String number, Sheet typed, HttpServletRequest request, HttpServletResponse response) {
        return pages.page(Mine.BATCH, number, own::read, (seen, proof) -> {
            var said = seen.consent();
            var standing = Sheet.of(Map.of("consent", said == null ? "" : Boolean.toString(said.consent()), "word", said == null || said.word() == null ? "" : said.word().code()));
            return new ModelAndView("citizen/reception/promise", Map.of("own", seen, "sheet", typed.over(standing)), typed.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        }, request, response);
    }
}
