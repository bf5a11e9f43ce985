package org.huiyin.interop.followup;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.followup.FollowUpSheet;
import org.huiyin.reception.followup.HandOver;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.Recolour;
import org.huiyin.reception.followup.ReportBack;
import org.huiyin.reception.followup.VerifyFollowUp;
import org.huiyin.reception.followup.Which;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Promises of reception days, one by one. */
@RestController
@RequestMapping("/api/v1/staff/follow-ups")
class FollowUpsResource {

    private static final String ONE = "/{followUp:\\d{1,18}}";

    private final LookAtFollowUps looking;
    private final HandOver handOver;
    private final ReportBack reporting;
    private final VerifyFollowUp verifying;
    private final Recolour recolouring;

    FollowUpsResource(LookAtFollowUps looking, HandOver handOver, ReportBack reporting, VerifyFollowUp verifying, Recolour recolouring) {
        this.looking = looking;
        this.handOver = handOver;
        this.reporting = reporting;
        this.verifying = verifying;
        this.recolouring = recolouring;
    }

    /** {@code batch}: its number; the rest as {@link HandOverOrder} has it. */
    record PromiseToBatch(@Nullable String batch, @Nullable String promised, @Nullable String leader, @Nullable String chain, @Nullable String chainAccount, @Nullable String unit,
            @Nullable Colour colour) {

        HandOverOrder order() {
            return new HandOverOrder(promised, leader, chain, chainAccount, unit, colour);
        }
    }

    /** Those in sight. @param which {@code open}, {@code late}, {@code reported} or {@code done} */
    @GetMapping
    Items<FollowUp> list(Actor actor, @RequestParam(defaultValue = "open") String which, @RequestParam(defaultValue = "") String after) {
        var slice = looking.list(actor, Which.named(which), after);
        return new Items<>(slice.items(), slice.next());
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(PromiseToBatch.class)
    FollowUp handOver(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        var sent = facts(body).as(PromiseToBatch.class);
        return handOver.handOver(actor, sent.batch() == null ? "" : sent.batch(), sent.order()).orElseThrow(() -> InvalidInput.of("batch", "interop.no-batch"));
    }

    @GetMapping(ONE)
    FollowUpSheet look(Actor actor, @PathVariable long followUp) {
        return looking.find(actor, followUp).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/reports")
    @Reads(ReportBack.Report.class)
    FollowUp report(Actor actor, @PathVariable long followUp, @RequestBody(required = false) byte @Nullable [] body) {
        return reporting.report(actor, followUp, facts(body).as(ReportBack.Report.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/verification")
    @Reads(VerifyFollowUp.Finding.class)
    FollowUp verify(Actor actor, @PathVariable long followUp, @RequestBody(required = false) byte @Nullable [] body) {
        return verifying.verify(actor, followUp, facts(body).as(VerifyFollowUp.Finding.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/return")
    @Reads(VerifyFollowUp.Finding.class)
    FollowUp sendBack(Actor actor, @PathVariable long followUp, @RequestBody(required = false) byte @Nullable [] body) {
        return verifying.sendBack(actor, followUp, facts(body).as(VerifyFollowUp.Finding.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/closing")
    @Reads(VerifyFollowUp.Finding.class)
    FollowUp close(Actor actor, @PathVariable long followUp, @RequestBody(required = false) byte @Nullable [] body) {
        return verifying.close(actor, followUp, facts(body).as(VerifyFollowUp.Finding.class)).orElseThrow(Unknown::new);
    }

    @PutMapping(ONE + "/colour")
    @Reads(Recolour.Wish.class)
    FollowUp recolour(Actor actor, @PathVariable long followUp, @RequestBody(required = false) byte @Nullable [] body) {
        return recolouring.recolour(actor, followUp, facts(body).as(Recolour.Wish.class)).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
