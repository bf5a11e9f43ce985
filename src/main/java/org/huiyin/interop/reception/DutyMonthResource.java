package org.huiyin.interop.reception;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.Reception;
import org.huiyin.reception.duty.AnnounceMonth;
import org.huiyin.runtime.JsonFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Months of duties that can be announced, and announcing one. */
@RestController
@RequestMapping("/api/v1/staff/duty/months")
class DutyMonthResource {

    private final AnnounceMonth months;

    DutyMonthResource(AnnounceMonth months) {
        this.months = months;
    }

    @GetMapping
    Items<AnnounceMonth.OpenMonth> open(Actor actor) {
        return new Items<>(months.open(actor), null);
    }

    /** All days of it or none; a fault names the day as its field. */
    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(AnnounceMonth.MonthOrder.class)
    Items<Reception> announce(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new Items<>(months.announce(actor, new JsonFacts(() -> tree).as(AnnounceMonth.MonthOrder.class)), null);
    }
}
