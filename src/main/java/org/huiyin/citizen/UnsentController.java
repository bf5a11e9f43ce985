package org.huiyin.citizen;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.petition.unsent.KeepUnsent;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The address of a petition put aside: it tells until when it is kept, and nothing of what stands in it before somebody goes on. */
@Controller
class UnsentController {

    private final KeepUnsent unsent;
    private final HuiyinSettings settings;

    UnsentController(KeepUnsent unsent, HuiyinSettings settings) {
        this.unsent = unsent;
        this.settings = settings;
    }

    @GetMapping("/petition/unsent/{ticket}")
    ModelAndView show(@PathVariable String ticket) {
        return unsent.find(ticket).map(kept -> new ModelAndView("citizen/petition/unsent", Map.of("ticket", ticket, "address", settings.publicUrl() + "/petition/unsent/" + ticket,
                "until", LocalDate.ofInstant(kept.until(), LegalTime.ZONE)))).orElseGet(UnsentController::gone);
    }

    @PostMapping("/petition/unsent/{ticket}")
    ModelAndView forget(@PathVariable String ticket) {
        unsent.forget(ticket);
        return SeeOther.to("/");
    }

    static ModelAndView gone() {
        return new ModelAndView("citizen/petition/unsentGone", Map.of(), HttpStatus.GONE);
    }
}
