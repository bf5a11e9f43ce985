package org.huiyin.interop.reception;

import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.PetitionBodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.file.ReissueCode;
import org.huiyin.reception.batch.BatchPetition;
import org.huiyin.reception.batch.ReissueBatchCode;
import org.huiyin.reception.batch.TakeAsPetition;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a desk hands out for a registration: the receipt of a petition that is opened from it, or its code anew. */
@RestController
@RequestMapping("/api/v1/staff/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}")
class BatchDeskResource {

    private final TakeAsPetition taking;
    private final ReissueBatchCode codes;
    private final PetitionBodies bodies;

    BatchDeskResource(TakeAsPetition taking, ReissueBatchCode codes, PetitionBodies bodies) {
        this.taking = taking;
        this.codes = codes;
        this.bodies = bodies;
    }

    @PostMapping("/petition")
    @Once(shownOnce = "queryCode")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(BatchPetition.class)
    PetitionBodies.Registered take(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body, Locale locale) {
        return taking.take(actor, reception, seq, facts(body).exactly(BatchPetition.class)).map(receipt -> bodies.registered(receipt, locale)).orElseThrow(Unknown::new);
    }

    /** Body: {@code idType}, {@code idNumber}, {@code nameAgrees}. */
    @PostMapping("/code")
    @Once(shownOnce = "queryCode")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(ReissueCode.Seen.class)
    RegisteredBatch reissue(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return RegisteredBatch.of(codes.reissue(actor, reception, seq, facts(body).as(ReissueCode.Seen.class)).orElseThrow(Unknown::new));
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
