package org.huiyin.citizen.video;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.OwnPages;
import org.huiyin.citizen.SeeOther;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.video.OwnVisit;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of one's request for a video visit. */
@Controller
class OwnVideoController {

    private static final String MINE = "/video/mine";
    private static final String ONE = MINE + "/{number:V\\d{1,18}}";

    private final OwnVisit own;
    private final OwnPages pages;
    private final Organisations organisations;
    private final ChainOf chains;

    OwnVideoController(OwnVisit own, OwnPages pages, Organisations organisations, ChainOf chains) {
        this.own = own;
        this.pages = pages;
        this.organisations = organisations;
        this.chains = chains;
    }

    @GetMapping(MINE)
    ModelAndView ask() {
        return pages.ask(Mine.VIDEO, "");
    }

    @PostMapping(MINE)
    ModelAndView show(@RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.VIDEO, "", sent, own::read, request, response);
    }

    @GetMapping(ONE)
    ModelAndView look(@PathVariable String number, @RequestParam(defaultValue = "") String done, HttpServletRequest request, HttpServletResponse response) {
        return pages.page(Mine.VIDEO, number, own::read, (seen, proof) -> new ModelAndView("citizen/video/mine", Map.of("own", seen, "office", organisations.current(seen.visit().office()),
                "code", done.equals("asked") ? proof.code() : "", "chain", chains.of(Source.VIDEO, seen.visit().id()))), request, response);
    }

    @PostMapping(ONE)
    ModelAndView open(@PathVariable String number, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        return pages.prove(Mine.VIDEO, number, sent, own::read, request, response);
    }

    @PostMapping(ONE + "/call-off")
    ModelAndView callOff(@PathVariable String number, HttpServletRequest request) {
        try {
            pages.proof(Mine.VIDEO, number, request).flatMap(shown -> own.callOff(request.getRemoteAddr(), number, shown.code()));
        } catch (InvalidInput meanwhile) {
            // the page says what it has become
        }
        return SeeOther.to(MINE + "/" + number);
    }

    @PostMapping(MINE + "/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        return pages.leave(Mine.VIDEO, request, response);
    }
}
