package org.huiyin.interop.work;

import java.util.Map;
import java.util.TreeMap;
import org.huiyin.actor.Actor;
import org.huiyin.petition.work.Inbox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the caller's lists are. */
@RestController
class CountsResource {

    /** {@code views}: by the code of the view; counting ends at a thousand, which stands for as many or more. */
    record ViewCounts(Map<String, Integer> views) {}

    private final Inbox inbox;

    CountsResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/api/v1/staff/counts")
    ViewCounts counts(Actor actor) {
        var views = new TreeMap<String, Integer>();
        inbox.counts(actor).forEach((view, count) -> views.put(view.code(), count));
        return new ViewCounts(views);
    }
}
