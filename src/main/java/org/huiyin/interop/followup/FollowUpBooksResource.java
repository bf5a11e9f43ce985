package org.huiyin.interop.followup;

import java.time.LocalDate;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.followup.EveningList;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.followup.LeaderPromises;
import org.huiyin.reception.followup.OpenEnds;
import org.huiyin.reception.followup.PassPromises;
import org.huiyin.reception.followup.Passing;
import org.huiyin.reception.followup.PromiseLedger;
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

/** What an office keeps of its promises: evening list, ledger, open ends, and what passed to a successor. */
@RestController
@RequestMapping("/api/v1/staff/follow-ups")
class FollowUpBooksResource {

    private static final int ROWS = 50;

    private final EveningList evenings;
    private final PromiseLedger ledger;
    private final OpenEnds ends;
    private final PassPromises passing;

    FollowUpBooksResource(EveningList evenings, PromiseLedger ledger, OpenEnds ends, PassPromises passing) {
        this.evenings = evenings;
        this.ledger = ledger;
        this.ends = ends;
        this.passing = passing;
    }

    /** What was handed over, due or late on a day, unit by unit; today where nothing is said. */
    @GetMapping("/evening")
    Items<FollowUp> evening(Actor actor, @RequestParam(required = false) @Nullable LocalDate day, @RequestParam(defaultValue = "") String after) {
        var evening = evenings.list(actor, day, after);
        return new Items<>(evening.items(), evening.next());
    }

    @GetMapping("/ledger")
    Items<LeaderPromises> ledger(Actor actor, @RequestParam(defaultValue = "") String after) {
        var slice = ledger.leaders(actor, after);
        return new Items<>(slice.items(), slice.next());
    }

    @GetMapping("/ledger/promises")
    Items<FollowUp> promises(Actor actor, @RequestParam(defaultValue = "") String leader, @RequestParam(defaultValue = "open") String which, @RequestParam(defaultValue = "") String after) {
        var slice = ledger.of(actor, leader, Which.named(which), after);
        return new Items<>(slice.items(), slice.next());
    }

    @GetMapping("/open-ends")
    Items<OpenEnds.OpenEnd> openEnds(Actor actor, @RequestParam(defaultValue = "") String after) {
        var slice = ends.list(actor, number(after, 0));
        return new Items<>(slice.items(), slice.next() == null ? null : slice.next().toString());
    }

    /** The newest first. */
    @GetMapping("/passings")
    Items<Passing> passings(Actor actor, @RequestParam(defaultValue = "") String after) {
        var found = passing.list(actor, number(after, Long.MAX_VALUE), ROWS + 1);
        var page = found.subList(0, Math.min(found.size(), ROWS));
        return new Items<>(page, found.size() > ROWS ? Long.toString(page.getLast().id()) : null);
    }

    @Once
    @PostMapping("/passings")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(PassPromises.Change.class)
    Passing pass(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return passing.pass(actor, facts(body).as(PassPromises.Change.class));
    }

    @GetMapping("/passings/{passing:\\d{1,18}}")
    Passing passing(Actor actor, @PathVariable("passing") long id) {
        return passing.find(actor, id).orElseThrow(Unknown::new);
    }

    @PutMapping("/passings/{passing:\\d{1,18}}/signatures")
    @Reads(PassPromises.Signatures.class)
    Passing sign(Actor actor, @PathVariable("passing") long id, @RequestBody(required = false) byte @Nullable [] body) {
        return passing.sign(actor, id, facts(body).as(PassPromises.Signatures.class)).orElseThrow(Unknown::new);
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
