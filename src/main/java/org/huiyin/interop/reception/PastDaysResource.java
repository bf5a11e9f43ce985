package org.huiyin.interop.reception;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Items;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The own office's reception days of the last thirty days. */
@RestController
class PastDaysResource {

    private final Receptions receptions;

    PastDaysResource(Receptions receptions) {
        this.receptions = receptions;
    }

    /** The newest first; a short list, there is no next page. */
    @GetMapping("/api/v1/staff/past-receptions")
    Items<Reception> list(Actor actor) {
        return new Items<>(receptions.behind(actor), null);
    }
}
