package org.huiyin.interop.video;

import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.PetitionBodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.batch.BatchPetition;
import org.huiyin.reception.video.LookAtVisits;
import org.huiyin.reception.video.TakeVisitAsPetition;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A petition that is opened from a video visit of the own office. */
@RestController
class VideoPetitionResource {

    private final LookAtVisits looking;
    private final TakeVisitAsPetition taking;
    private final PetitionBodies bodies;

    VideoPetitionResource(LookAtVisits looking, TakeVisitAsPetition taking, PetitionBodies bodies) {
        this.looking = looking;
        this.taking = taking;
        this.bodies = bodies;
    }

    /** What is misspelt is refused by name, but only to whoever may know of the visit. */
    @PostMapping("/api/v1/staff/video/{visit:\\d{1,18}}/petition")
    @Once(shownOnce = "queryCode")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(BatchPetition.class)
    PetitionBodies.Registered take(Actor actor, @PathVariable long visit, @RequestBody(required = false) byte @Nullable [] body, Locale locale) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        if (!looking.keeps(actor, visit)) {
            throw new Unknown();
        }
        var tree = Bodies.tree(body);
        return taking.take(actor, visit, new JsonFacts(() -> tree).exactly(BatchPetition.class)).map(receipt -> bodies.registered(receipt, locale)).orElseThrow(Unknown::new);
    }
}
