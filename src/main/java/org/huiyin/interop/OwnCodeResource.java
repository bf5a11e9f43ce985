package org.huiyin.interop;

import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.file.IssueMemberCode;
import org.huiyin.petition.file.ReissueCode;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives a petitioner who lost the query code a fresh one, against an identity paper; the old one dies. */
@RestController
class OwnCodeResource {

    private final ReissueCode codes;

    OwnCodeResource(ReissueCode codes) {
        this.codes = codes;
    }

    /** Body: {@code idType}, {@code idNumber}, {@code nameAgrees}. */
    @PostMapping("/api/v1/staff/petitions/{number}/code")
    @Once(shownOnce = "queryCode")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(ReissueCode.Seen.class)
    IssueMemberCode.Slip reissue(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        return codes.reissue(actor, number, new JsonFacts(() -> Bodies.tree(body)).as(ReissueCode.Seen.class)).orElseThrow(Unknown::new);
    }
}
