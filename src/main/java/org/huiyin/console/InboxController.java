package org.huiyin.console;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Regions;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.petition.file.Inbox;
import org.huiyin.petition.file.InboxQuery;
import org.huiyin.petition.file.InboxView;
import org.huiyin.web.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The lists of petitions, nearest date first, and the box that leads straight to a number. */
@Controller
class InboxController {

    private final Inbox inbox;
    private final Regions regions;

    InboxController(Inbox inbox, Regions regions) {
        this.inbox = inbox;
        this.regions = regions;
    }

    @GetMapping("/console/inbox")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked) {
        var filters = new HashMap<String, String>();
        InboxPage.FILTERS.forEach(name -> filters.put(name, asked.getOrDefault(name, "").strip()));
        var view = asked.getOrDefault("view", Views.of(actor).getFirst().code());
        var known = InboxView.of(view).map(InboxView::code).orElse("all");
        var slice = inbox.list(actor, InboxPage.query(known, with(filters, asked.get("after"))));
        return new ModelAndView("console/inbox/inbox", "list", new InboxPage(known, Sheet.of(filters), regions.find(filters.get("region")).orElse(null),
                slice.rows(), slice.next(), asked.containsKey("after"), asked.get("done")));
    }

    private static Map<String, String> with(Map<String, String> filters, String after) {
        var asked = new HashMap<>(filters);
        asked.put("after", after);
        return asked;
    }

    /** A number that this reader may know of opens its case; anything else is looked for in the list. */
    @GetMapping("/console/find")
    String find(Actor actor, @RequestParam(defaultValue = "") String q) {
        var number = q.replaceAll("\\s", "");
        if (PetitionNumber.wellFormed(number) && inSight(actor, number)) {
            return "redirect:/console/petitions/" + number;
        }
        return "redirect:" + UriComponentsBuilder.fromPath("/console/inbox").queryParam("view", "all").queryParam("q", "{q}").encode().buildAndExpand(q.strip()).toUriString();
    }

    /** Asked of the list, which is no reading of the file. */
    private boolean inSight(Actor actor, String number) {
        return !inbox.list(actor, new InboxQuery(null, number, null, null, null, null, null, null, 1)).rows().isEmpty();
    }
}
