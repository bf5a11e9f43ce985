package org.huiyin.interop;

import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.file.IssueMemberCode;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives one of a group a query code of his own, told this one time. */
@RestController
class MemberCodeResource {

    record Whose(@Nullable String to) {}

    private final IssueMemberCode codes;

    MemberCodeResource(IssueMemberCode codes) {
        this.codes = codes;
    }

    @PostMapping("/api/v1/staff/petitions/{number}/codes")
    @Once(shownOnce = "queryCode")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(Whose.class)
    IssueMemberCode.Slip issue(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        return codes.issue(actor, number, new JsonFacts(() -> Bodies.tree(body)).as(Whose.class).to()).orElseThrow(Unknown::new);
    }
}
