package org.huiyin.interop.reception;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.contract.Reads;
import org.huiyin.reception.duty.Leader;
import org.huiyin.reception.duty.NameAccount;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** With which account a leader of the own office signs in. */
@RestController
@RequestMapping("/api/v1/staff/duty/leaders/{leader:\\d{1,18}}/account")
class DutyAccountResource {

    private final NameAccount naming;

    DutyAccountResource(NameAccount naming) {
        this.naming = naming;
    }

    /** {@code account}: absent where there is none any more. */
    record LeaderAccount(@Nullable String account) {}

    @PutMapping
    @Reads(LeaderAccount.class)
    Leader name(Actor actor, @PathVariable long leader, @RequestBody(required = false) byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return naming.name(actor, leader, new JsonFacts(() -> tree).as(LeaderAccount.class).account()).orElseThrow(Unknown::new);
    }
}
