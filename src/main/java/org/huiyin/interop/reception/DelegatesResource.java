package org.huiyin.interop.reception;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.duty.Delegate;
import org.huiyin.reception.duty.NameDelegate;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may write in a leader's name. */
@RestController
@RequestMapping("/api/v1/staff/delegates")
class DelegatesResource {

    private final NameDelegate naming;

    DelegatesResource(NameDelegate naming) {
        this.naming = naming;
    }

    /** Those that hold first; there is no next page. */
    @GetMapping
    Items<Delegate> list(Actor actor) {
        return new Items<>(naming.list(actor), null);
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(NameDelegate.DelegateOrder.class)
    Delegate name(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return naming.name(actor, new JsonFacts(() -> tree).as(NameDelegate.DelegateOrder.class));
    }

    @Once
    @PostMapping("/{delegate:\\d{1,18}}/end")
    Delegate end(Actor actor, @PathVariable long delegate) {
        return naming.end(actor, delegate).orElseThrow(Unknown::new);
    }
}
