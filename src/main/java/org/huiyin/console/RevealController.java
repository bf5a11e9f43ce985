package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.file.RevealPetitioner;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows whom to call or write to, for a reason that is asked first and written down. */
@Controller
class RevealController {

    private static final String PAGE = "console/file/petitioner";

    private final RevealPetitioner reveal;

    RevealController(RevealPetitioner reveal) {
        this.reveal = reveal;
    }

    @GetMapping("/console/petitions/{number}/petitioner")
    ModelAndView ask(Actor actor, @PathVariable String number) {
        NoRight.unless(actor, Right.REVEAL_PETITIONER);
        return new ModelAndView(PAGE, Map.of("number", number, "sheet", Sheet.EMPTY, "shown", List.of()));
    }

    @PostMapping("/console/petitions/{number}/petitioner")
    ModelAndView show(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        try {
            var shown = reveal.reveal(actor, number, reason).orElseThrow(Unknown::new);
            return new ModelAndView(PAGE, Map.of("number", number, "sheet", Sheet.EMPTY, "shown", List.<Petitioner>of(shown)));
        } catch (InvalidInput e) {
            var page = new ModelAndView(PAGE, Map.of("number", number, "sheet", new Sheet(Map.of("reason", reason), List.<FieldFault>copyOf(e.faults())), "shown", List.of()));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }
}
