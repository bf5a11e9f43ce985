package org.huiyin.interop.reception;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionChange;
import org.huiyin.reception.ReceptionOrder;
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

/** The own office's reception days: planned, changed, announced, called off. */
@RestController
@RequestMapping("/api/v1/staff/receptions")
class ReceptionsResource {

    private static final int ROWS = 100;
    private static final String ONE = "/{reception:\\d{1,18}}";

    private final PlanReception plan;
    private final AnnounceReception announcing;

    ReceptionsResource(PlanReception plan, AnnounceReception announcing) {
        this.plan = plan;
        this.announcing = announcing;
    }

    /** A day as the order sends it, with the version at which it was read. */
    record Versioned(@Nullable Integer version) {}

    @GetMapping
    Items<Reception> list(Actor actor, @RequestParam(defaultValue = "") String after) {
        var found = plan.list(actor, after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE, ROWS + 1);
        var page = List.copyOf(found.subList(0, Math.min(found.size(), ROWS)));
        return new Items<>(page, found.size() > ROWS ? Long.toString(page.getLast().id()) : null);
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(ReceptionOrder.class)
    Reception plan(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return plan.plan(actor, facts(body).as(ReceptionOrder.class));
    }

    @GetMapping(ONE)
    Reception look(Actor actor, @PathVariable long reception) {
        return plan.find(actor, reception).orElseThrow(Unknown::new);
    }

    @GetMapping(ONE + "/changes")
    Items<ReceptionChange> changes(Actor actor, @PathVariable long reception) {
        return Items.all(plan.changes(actor, look(actor, reception)));
    }

    @PutMapping(ONE)
    @Reads({Versioned.class, ReceptionOrder.class})
    Reception change(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        var facts = facts(body);
        return plan.change(actor, reception, facts.as(Versioned.class).version(), facts.as(ReceptionOrder.class)).orElseThrow(Unknown::new);
    }

    /** The next of the two announcements. Body: {@code version}, and {@code why} where it is late. */
    @Once
    @PostMapping(ONE + "/announcement")
    @Reads(AnnounceReception.Word.class)
    Reception announce(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        return announcing.announce(actor, reception, facts(body).as(AnnounceReception.Word.class)).orElseThrow(Unknown::new);
    }

    /** Body: {@code version}, {@code why}. */
    @Once
    @PostMapping(ONE + "/cancellation")
    @Reads(AnnounceReception.Word.class)
    Reception cancel(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        return announcing.cancel(actor, reception, facts(body).as(AnnounceReception.Word.class)).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
