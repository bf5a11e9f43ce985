package org.huiyin.citizen;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page, and the guide it leads to. */
@Controller
class HomeController {

    private final LegalDays days;

    HomeController(LegalDays days) {
        this.days = days;
    }

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("citizen/home", Map.of("days", days.byTerm()));
    }

    @GetMapping("/guide")
    ModelAndView guide() {
        return new ModelAndView("citizen/guide", Map.of("days", days.byTerm()));
    }
}
