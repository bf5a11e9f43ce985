package org.huiyin.interop.reception;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.duty.Duty;
import org.huiyin.reception.duty.Leader;
import org.huiyin.reception.duty.NameSubstitute;
import org.huiyin.reception.duty.StandIn;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for which leader, and does. */
@RestController
@RequestMapping("/api/v1/staff/duty")
class DutySubstituteResource {

    private final NameSubstitute naming;
    private final StandIn standIn;

    DutySubstituteResource(NameSubstitute naming, StandIn standIn) {
        this.naming = naming;
        this.standIn = standIn;
    }

    record Substitute(@Nullable Long substitute) {}

    @PutMapping("/leaders/{leader:\\d{1,18}}/substitute")
    @Reads(Substitute.class)
    Leader name(Actor actor, @PathVariable long leader, @RequestBody(required = false) byte @Nullable [] body) {
        return naming.name(actor, leader, facts(body).as(Substitute.class).substitute()).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping("/days/{day:\\d{1,18}}/substitute")
    @Reads(StandIn.Reason.class)
    Duty send(Actor actor, @PathVariable long day, @RequestBody(required = false) byte @Nullable [] body) {
        return standIn.send(actor, day, facts(body).as(StandIn.Reason.class)).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
