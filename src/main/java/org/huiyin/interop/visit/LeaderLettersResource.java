package org.huiyin.interop.visit;

import org.huiyin.actor.Actor;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.tray.LayBefore;
import org.huiyin.reception.tray.LeaderTray;
import org.huiyin.reception.tray.Letter;
import org.huiyin.reception.tray.LetterLine;
import org.huiyin.reception.tray.LetterOrder;
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

/** What lies before leaders, for the office that laid it there and for the leader. */
@RestController
@RequestMapping("/api/v1/staff")
class LeaderLettersResource {

    private static final int ROWS = 50;
    private static final String MINE = "/my-letters/{letter:\\d{1,18}}";

    private final LayBefore laying;
    private final LeaderTray tray;

    LeaderLettersResource(LayBefore laying, LeaderTray tray) {
        this.laying = laying;
        this.tray = tray;
    }

    /** {@code version}: at which it was read. */
    record LetterVersion(@Nullable Integer version) {}

    @GetMapping("/leader-letters")
    Items<LetterLine> laid(Actor actor, @RequestParam(defaultValue = "") String after) {
        if (!after.matches("\\d{0,18}")) {
            throw InvalidInput.of("after", "runtime.wrong-kind");
        }
        var found = laying.list(actor, after.isEmpty() ? 0 : Long.parseLong(after), ROWS + 1);
        var page = found.subList(0, Math.min(ROWS, found.size()));
        return new Items<>(page, found.size() > ROWS ? Long.toString(page.getLast().id()) : null);
    }

    @Once
    @PostMapping("/leader-letters")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(LetterOrder.class)
    Letter lay(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        return laying.lay(actor, facts(body).as(LetterOrder.class));
    }

    @Once
    @PostMapping("/leader-letters/{letter:\\d{1,18}}/removal")
    @Reads(LetterVersion.class)
    LetterLine takeBack(Actor actor, @PathVariable long letter, @RequestBody(required = false) byte @Nullable [] body) {
        return laying.takeBack(actor, letter, facts(body).as(LetterVersion.class).version()).orElseThrow(Unknown::new);
    }

    /** What is open first. */
    @GetMapping("/my-letters")
    Items<LetterLine> mine(Actor actor) {
        return new Items<>(tray.list(actor), null);
    }

    @GetMapping(MINE)
    Letter open(Actor actor, @PathVariable long letter) {
        return tray.open(actor, letter).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(MINE + "/instruction")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(LeaderTray.Instruction.class)
    FollowUp instruct(Actor actor, @PathVariable long letter, @RequestBody(required = false) byte @Nullable [] body) {
        return tray.instruct(actor, letter, facts(body).as(LeaderTray.Instruction.class)).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(MINE + "/noted")
    @Reads(LetterVersion.class)
    LetterLine note(Actor actor, @PathVariable long letter, @RequestBody(required = false) byte @Nullable [] body) {
        return tray.note(actor, letter, facts(body).as(LetterVersion.class).version()).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
