package org.huiyin.interop.afterwards;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.sweep.KeepSweeps;
import org.huiyin.reception.sweep.LookAtSweeps;
import org.huiyin.reception.sweep.ProposeMatters;
import org.huiyin.reception.sweep.Sweep;
import org.huiyin.reception.sweep.SweepOrder;
import org.huiyin.reception.sweep.SweepProposal;
import org.huiyin.reception.sweep.SweepSheet;
import org.huiyin.reception.sweep.SweptMatter;
import org.huiyin.reception.sweep.TakeMatters;
import org.huiyin.runtime.InvalidInput;
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

/** The sweep of the backlog: started from a reception day, filled, looked at, ended. */
@RestController
@RequestMapping("/api/v1/staff")
class SweepsResource {

    private static final String ONE = "/sweeps/{sweep:\\d{1,18}}";

    private final KeepSweeps keeping;
    private final LookAtSweeps looking;
    private final ProposeMatters proposing;
    private final TakeMatters taking;

    SweepsResource(KeepSweeps keeping, LookAtSweeps looking, ProposeMatters proposing, TakeMatters taking) {
        this.keeping = keeping;
        this.looking = looking;
        this.proposing = proposing;
        this.taking = taking;
    }

    @Once
    @PostMapping("/receptions/{reception:\\d{1,18}}/sweep")
    @ResponseStatus(HttpStatus.CREATED)
    Sweep start(Actor actor, @PathVariable long reception) {
        return keeping.start(actor, reception).orElseThrow(Unknown::new);
    }

    /** The newest first. */
    @GetMapping("/sweeps")
    Items<Sweep> list(Actor actor, @RequestParam(defaultValue = "") String after) {
        return items(looking.list(actor, number(after, Long.MAX_VALUE)));
    }

    @GetMapping(ONE)
    SweepSheet look(Actor actor, @PathVariable long sweep) {
        return looking.find(actor, sweep).orElseThrow(Unknown::new);
    }

    /** What is proposed. @param which {@code petitions} or {@code promises} */
    @GetMapping(ONE + "/matters")
    Items<SweepProposal> propose(Actor actor, @PathVariable long sweep, @RequestParam(defaultValue = "petitions") String which, @RequestParam(defaultValue = "") String after) {
        ProposeMatters.Slice slice = proposing.list(actor, sweep, which.equals("promises"), after).orElseThrow(Unknown::new);
        return new Items<>(slice.items(), slice.next());
    }

    /** What was taken, in that order. */
    @GetMapping(ONE + "/items")
    Items<SweptMatter> swept(Actor actor, @PathVariable long sweep, @RequestParam(defaultValue = "") String after) {
        return items(looking.items(actor, sweep, number(after, 0)).orElseThrow(Unknown::new));
    }

    @Once
    @PostMapping(ONE + "/items")
    @Reads(SweepOrder.class)
    SweepSheet take(Actor actor, @PathVariable long sweep, @RequestBody(required = false) byte @Nullable [] body) {
        taking.take(actor, sweep, facts(body).as(SweepOrder.class)).orElseThrow(Unknown::new);
        return look(actor, sweep);
    }

    @Once
    @PostMapping(ONE + "/end")
    @Reads(KeepSweeps.SweepEnd.class)
    SweepSheet end(Actor actor, @PathVariable long sweep, @RequestBody(required = false) byte @Nullable [] body) {
        keeping.end(actor, sweep, facts(body).as(KeepSweeps.SweepEnd.class)).orElseThrow(Unknown::new);
        return look(actor, sweep);
    }

    private static <T> Items<T> items(LookAtSweeps.Slice<T> slice) {
        return new Items<>(slice.items(), slice.next() == null ? null : slice.next().toString());
    }

    private static long number(String after, long first) {
        if (!after.isEmpty() && !after.matches("\\d{1,18}")) {
            throw InvalidInput.of("after", "reception.after");
        }
        return after.isEmpty() ? first : Long.parseLong(after);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
