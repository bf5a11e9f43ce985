package org.huiyin.interop.reception;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.batch.LookAlike;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What reads like the matter of somebody who is about to be registered. */
@RestController
class AlikeResource {

    private final LookAlike looking;

    AlikeResource(LookAlike looking) {
        this.looking = looking;
    }

    /** A matter by its number: in the open list the one under which it is public. */
    record AlikeMatter(String number, String title) {}

    /** @param linkable whether one of the own can be given with the registration */
    record AlikeFound(List<AlikeMatter> open, List<AlikeMatter> own, boolean linkable) {}

    /** Nothing of what is sent is kept but the words of the look, in the log of readings. */
    @Once
    @PostMapping("/api/v1/staff/receptions/{reception:\\d{1,18}}/alike")
    @Reads(LookAlike.AlikeOrder.class)
    AlikeFound look(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.REGISTER_BATCH);
        var tree = Bodies.tree(body);
        var found = looking.look(actor, reception, new JsonFacts(() -> tree).as(LookAlike.AlikeOrder.class)).orElseThrow(Unknown::new);
        return new AlikeFound(found.open().stream().map(one -> new AlikeMatter(one.number(), one.title())).toList(), found.own().stream().map(one -> new AlikeMatter(one.number(), one.title())).toList(), found.link());
    }
}
