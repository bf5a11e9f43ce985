package org.huiyin.console.inbox;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.console.Views;
import org.huiyin.directory.Regions;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.petition.intake.Themes;
import org.huiyin.petition.work.AskedList;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.work.InboxQuery;
import org.huiyin.web.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The lists of petitions, and the box that leads straight to a number. */
@Controller
class InboxController {

    private final Inbox inbox;
    private final Regions regions;
    private final Themes themes;

    InboxController(Inbox inbox, Regions regions, Themes themes) {
        this.inbox = inbox;
        this.regions = regions;
        this.themes = themes;
    }

    @GetMapping("/console/inbox")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> sent) {
        var asked = AskedList.of(sent, Views.of(actor).getFirst().code());
        var slice = inbox.list(actor, asked.query(sent.get("after")));
        return new ModelAndView("console/inbox/inbox", "list", new InboxPage(new InboxAddress(asked), Sheet.of(asked.values()), regions.find(asked.values().get("region")).orElse(null),
                themes.choices(asked.values().get("theme")), slice.rows(), slice.next(), sent.get("after"), "all".equals(sent.get("tick")), sent.get("done")));
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
