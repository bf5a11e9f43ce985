package org.huiyin.interop;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.forpetitioner.CarryLetter;
import org.huiyin.petition.forpetitioner.ReceiveLetter;
import org.huiyin.petition.forpetitioner.SealedLetter;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sealed letters on their way: a helper reads the own ones without what became of them, an office those that go to it. */
@RestController
@RequestMapping("/api/v1/staff/letters")
class LettersResource {

    record HandedOver(@Nullable String region) {}

    record CameIn(@Nullable String number) {}

    private final CarryLetter carry;
    private final ReceiveLetter receive;

    LettersResource(CarryLetter carry, ReceiveLetter receive) {
        this.carry = carry;
        this.receive = receive;
    }

    @GetMapping
    Items<SealedLetter> all(Actor actor) {
        return Items.all(actor.may(Right.RECORD_PETITION) ? receive.coming(actor) : carry.taken(actor));
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(HandedOver.class)
    SealedLetter take(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return carry.take(actor, new JsonFacts(() -> Bodies.tree(body)).as(HandedOver.class).region());
    }

    @PostMapping("/{slip:\\d{1,18}}")
    @Once
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Reads(CameIn.class)
    void receive(Actor actor, @PathVariable long slip, @RequestBody(required = false) byte @Nullable [] body) {
        if (!receive.receive(actor, slip, new JsonFacts(() -> Bodies.tree(body)).as(CameIn.class).number())) {
            throw InvalidInput.of("slip", "petition.no-such-letter");
        }
    }
}
