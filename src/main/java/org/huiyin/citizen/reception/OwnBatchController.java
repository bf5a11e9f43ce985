package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.OwnPages;
import org.huiyin.citizen.SeeOther;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.batch.OwnBatch;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.hall.RateTalk;
import org.huiyin.reception.hall.Talk;
import org.huiyin.reception.recording.OwnRecordings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of one's registration. */
@Controller
class OwnBatchController {

    private static final String MINE = "/receptions/mine";
    private static final String ONE = MINE + "/{number:R\\d{1,18}-\\d{1,9}}";

    private final OwnBatch own;
    private final OwnPages pages;
    private final Organisations organisations;
    private final RateTalk rating;
    private final ChainOf chains;
    private final OwnRecordings recordings;

    OwnBatchController(OwnBatch own, OwnPages pages, Organisations organisations, RateTalk rating, ChainOf chains, OwnRecordings recordings) {
        this.own = own;
        this.pages = pages;
        this.organisations = organisations;
        this.rating = rating;
        this.chains = chains;
        this.recordings = recordings;
    }

    @GetMapping(MINE)
    ModelAndView ask() {
        return pages.ask(Mine.BATCH, "");
    }

    @PostMapping(MINE)
    ModelAndView show(@RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.BATCH, "", sent, own::read, request, response);
    }

    @GetMapping(ONE)
    ModelAndView look(@PathVariable String number, @RequestParam(defaultValue = "") String done, HttpServletRequest request, HttpServletResponse response) {
        return page(number, done, Sheet.EMPTY, request, response);
    }

    @PostMapping(ONE)
    ModelAndView open(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.BATCH, number, sent, own::read, request, response);
    }

    @PostMapping(ONE + "/call-off")
    ModelAndView callOff(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var proof = pages.proof(Mine.BATCH, number, request);
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
            pages.proof(Mine.BATCH, number, request).flatMap(shown -> rating.rate(request.getRemoteAddr(), number, shown.code(), sent.get("value"), sent.get("why")));
            return SeeOther.to(MINE + "/" + number);
        } catch (InvalidInput invalid) {
            return page(number, "", Sheet.of(sent, invalid), request, response);
        }
    }

    @PostMapping(MINE + "/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        return pages.leave(Mine.BATCH, request, response);
    }

    private ModelAndView page(String number, String done, Sheet sheet, HttpServletRequest request, HttpServletResponse response) {
        return pages.page(Mine.BATCH, number, own::read, (seen, proof) -> {
            var talk = seen.batch().result() == null ? Optional.<Talk>empty() : rating.read(request.getRemoteAddr(), number, proof.code());
            return new ModelAndView("citizen/reception/mine", Map.of("own", seen, "office", organisations.current(seen.day().office()), "code", done.equals("registered") ? proof.code() : "",
                    "talk", talk.stream().toList(), "chain", chains.of(Source.BATCH, seen.batch().id()), "recordings", recordings.of(seen.batch()), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        }, request, response);
    }
}
