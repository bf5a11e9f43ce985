package org.huiyin.interop.work;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.once.Once;
import org.huiyin.interop.once.WholeAnswer;
import org.huiyin.petition.work.ManyActs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One act on up to two hundred petitions, each by itself: what stands in the way of one stops no other. The preview goes the same way and writes nothing. */
@RestController
@RequestMapping("/api/v1/staff/bulk")
class BulkResource {

    private final ManyActs many;
    private final BulkBodies bodies;
    private final WholeAnswer once;

    BulkResource(ManyActs many, BulkBodies bodies, WholeAnswer once) {
        this.many = many;
        this.bodies = bodies;
        this.once = once;
    }

    @PostMapping("/preview")
    BulkBodies.BulkAnswer preview(Actor actor, @RequestBody BulkWish wish, Locale locale) {
        NoRight.unless(actor, Right.LIST_CASES);
        var act = wish.wanted();
        return bodies.told(many.rehearse(actor, wish.picked(act), act), locale);
    }

    /** Sent again with the same key, what was done stays done once: also where the first time broke off half-way. */
    @PostMapping
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = BulkBodies.BulkAnswer.class)))
    ResponseEntity<byte[]> run(Actor actor, @RequestBody BulkWish wish, @RequestHeader(name = Once.KEY, required = false) @Nullable String sent, Locale locale) {
        NoRight.unless(actor, Right.LIST_CASES);
        var act = wish.wanted();
        var rows = wish.picked(act);
        return once.to("bulk/" + actor.account(), sent, act + " " + rows, key -> bodies.told(many.run(actor, key, rows, act), locale));
    }
}
