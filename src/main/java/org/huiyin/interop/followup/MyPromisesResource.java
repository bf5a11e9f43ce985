package org.huiyin.interop.followup;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Items;
import org.huiyin.reception.followup.OwnLedger;
import org.huiyin.reception.followup.OwnPromises;
import org.huiyin.reception.followup.Which;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A leader's own ledger of promises. */
@RestController
@RequestMapping("/api/v1/staff/my-promises")
class MyPromisesResource {

    private final OwnLedger ledger;

    MyPromisesResource(OwnLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    Items<OwnLedger.OwnPromise> list(Actor actor, @RequestParam(defaultValue = "open") String which, @RequestParam(defaultValue = "") String after) {
        var slice = ledger.list(actor, Which.named(which), after);
        return new Items<>(slice.items(), slice.next());
    }

    @GetMapping("/counts")
    OwnPromises counts(Actor actor) {
        return ledger.standing(actor);
    }
}
