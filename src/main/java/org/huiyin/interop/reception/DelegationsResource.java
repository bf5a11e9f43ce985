package org.huiyin.interop.reception;

import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.duty.Delegate;
import org.huiyin.reception.duty.Delegations;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.hall.DelegateRoom;
import org.huiyin.reception.hall.Talk;
import org.huiyin.reception.hall.TalkOrder;
import org.huiyin.reception.tray.DelegateTray;
import org.huiyin.reception.tray.LeaderTray;
import org.huiyin.reception.tray.Letter;
import org.huiyin.reception.tray.LetterLine;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a delegate does in a leader's name: write down instructions, and keep the record in the leader's room. */
@RestController
@RequestMapping("/api/v1/staff/delegations")
class DelegationsResource {

    private static final String ONE = "/{delegate:\\d{1,18}}";
    private static final String ROOM = ONE + "/receptions/{reception:\\d{1,18}}";

    private final Delegations delegations;
    private final DelegateTray tray;
    private final DelegateRoom rooms;

    DelegationsResource(Delegations delegations, DelegateTray tray, DelegateRoom rooms) {
        this.delegations = delegations;
        this.tray = tray;
        this.rooms = rooms;
    }

    @GetMapping
    Items<Delegate> list(Actor actor) {
        return new Items<>(delegations.list(actor), null);
    }

    /** Thirty days back and ahead. */
    @GetMapping("/rooms")
    Items<DelegateRoom.DelegatePlace> rooms(Actor actor) {
        return new Items<>(rooms.places(actor), null);
    }

    @GetMapping(ONE + "/letters")
    Items<LetterLine> letters(Actor actor, @PathVariable long delegate) {
        NoRight.unless(actor, Right.BE_DELEGATE);
        delegations.find(actor, delegate).orElseThrow(Unknown::new);
        return new Items<>(tray.list(actor, delegate), null);
    }

    @GetMapping(ONE + "/letters/{letter:\\d{1,18}}")
    Letter letter(Actor actor, @PathVariable long delegate, @PathVariable long letter) {
        return tray.open(actor, delegate, letter).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/letters/{letter:\\d{1,18}}/instruction")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(LeaderTray.Instruction.class)
    FollowUp instruct(Actor actor, @PathVariable long delegate, @PathVariable long letter, @RequestBody(required = false) byte @Nullable [] body) {
        return tray.instruct(actor, delegate, letter, facts(body).as(LeaderTray.Instruction.class)).orElseThrow(Unknown::new);
    }

    @GetMapping(ROOM)
    DelegateRoom.DelegateSheet room(Actor actor, @PathVariable long delegate, @PathVariable long reception) {
        return rooms.look(actor, delegate, reception).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ROOM + "/call")
    Batch call(Actor actor, @PathVariable long delegate, @PathVariable long reception) {
        return rooms.call(actor, delegate, reception).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ROOM + "/talks/{seq:\\d{1,9}}")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(TalkOrder.class)
    Batch record(Actor actor, @PathVariable long delegate, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        return rooms.record(actor, delegate, reception, seq, facts(body).as(TalkOrder.class)).orElseThrow(Unknown::new);
    }

    @GetMapping(ROOM + "/talks/{seq:\\d{1,9}}")
    Talk slip(Actor actor, @PathVariable long delegate, @PathVariable long reception, @PathVariable int seq) {
        return rooms.slip(actor, delegate, reception, seq).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
