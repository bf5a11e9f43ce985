package org.huiyin.interop.joint;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.coordination.joint.AttendSummons;
import org.huiyin.coordination.joint.CallUnits;
import org.huiyin.coordination.joint.EndSummons;
import org.huiyin.coordination.joint.LookAtSummons;
import org.huiyin.coordination.joint.Summons;
import org.huiyin.coordination.joint.SummonsLine;
import org.huiyin.coordination.joint.SummonsOrder;
import org.huiyin.coordination.joint.SummonsSheet;
import org.huiyin.coordination.joint.WhichSummons;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Departments called to one place, by a window or by a village. */
@RestController
@RequestMapping("/api/v1/staff/summons")
class SummonsResource {

    private static final int ROWS = 50;
    private static final String ONE = "/{summons:\\d{1,18}}";

    private final LookAtSummons looking;
    private final CallUnits calling;
    private final AttendSummons attending;
    private final EndSummons ending;

    SummonsResource(LookAtSummons looking, CallUnits calling, AttendSummons attending, EndSummons ending) {
        this.looking = looking;
        this.calling = calling;
        this.attending = attending;
        this.ending = ending;
    }

    /** Ids of units. */
    record UnitsBesides(@Nullable List<@Nullable String> units) {}

    /** Those in sight, the newest first. @param which {@code to-us}, {@code by-us} or {@code done} */
    @GetMapping
    Items<SummonsLine> list(Actor actor, @RequestParam(defaultValue = "to-us") String which, @RequestParam(defaultValue = "") String before) {
        var found = looking.list(actor, WhichSummons.named(which), before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE, ROWS + 1);
        var page = List.copyOf(found.subList(0, Math.min(found.size(), ROWS)));
        return new Items<>(page, found.size() > ROWS ? Long.toString(page.getLast().summons().id()) : null);
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(SummonsOrder.class)
    Summons call(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return calling.call(actor, facts(body).as(SummonsOrder.class));
    }

    @GetMapping(ONE)
    SummonsSheet look(Actor actor, @PathVariable long summons) {
        return looking.find(actor, summons).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/units")
    @Reads(UnitsBesides.class)
    Summons add(Actor actor, @PathVariable long summons, @RequestBody(required = false) byte @Nullable [] body) {
        var units = facts(body).as(UnitsBesides.class).units();
        return of(calling.add(actor, summons, units == null ? List.of() : units.stream().filter(java.util.Objects::nonNull).toList()));
    }

    @Once
    @PostMapping(ONE + "/arrival")
    @Reads(AttendSummons.Arrival.class)
    Summons arrive(Actor actor, @PathVariable long summons, @RequestBody(required = false) byte @Nullable [] body) {
        return of(attending.arrive(actor, summons, facts(body).as(AttendSummons.Arrival.class)));
    }

    @Once
    @PostMapping(ONE + "/answer")
    @Reads(AttendSummons.SaidOfPart.class)
    Summons answer(Actor actor, @PathVariable long summons, @RequestBody(required = false) byte @Nullable [] body) {
        return of(attending.answer(actor, summons, facts(body).as(AttendSummons.SaidOfPart.class)));
    }

    @Once
    @PostMapping(ONE + "/progress")
    @Reads(AttendSummons.SaidOfPart.class)
    Summons progress(Actor actor, @PathVariable long summons, @RequestBody(required = false) byte @Nullable [] body) {
        return of(attending.progress(actor, summons, facts(body).as(AttendSummons.SaidOfPart.class)));
    }

    @Once
    @PostMapping(ONE + "/link")
    @Reads(EndSummons.Link.class)
    Summons link(Actor actor, @PathVariable long summons, @RequestBody(required = false) byte @Nullable [] body) {
        return of(ending.link(actor, summons, facts(body).as(EndSummons.Link.class)));
    }

    @Once
    @PostMapping(ONE + "/conclusion")
    @Reads(EndSummons.Conclusion.class)
    Summons conclude(Actor actor, @PathVariable long summons, @RequestBody(required = false) byte @Nullable [] body) {
        return of(ending.conclude(actor, summons, facts(body).as(EndSummons.Conclusion.class)));
    }

    @Once
    @PostMapping(ONE + "/call-off")
    @Reads(EndSummons.Reason.class)
    Summons callOff(Actor actor, @PathVariable long summons, @RequestBody(required = false) byte @Nullable [] body) {
        return of(ending.callOff(actor, summons, facts(body).as(EndSummons.Reason.class)));
    }

    private static <T> T of(Optional<T> found) {
        return found.orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
